import { quoted, UsageError } from './usage.ts';

/** A command line that has more words than its command takes. */
export interface Excess {
  /** of the command */
  name: string;
  /** every word that is no option, in order; more than are taken */
  words: readonly string[];
  /** how many of them the command takes */
  taken: number;
  /** is the last of those a path? */
  endsInPath: boolean;
  /** what stands behind -o; undefined for nothing, null for a command without -o */
  out: string | undefined | null;
}

const QUOTE = 'tên có dấu cách thì đặt trong dấu nháy kép';

const hasEnding = (word: string): boolean => /\.[a-z]\w{1,4}$/iu.test(word);

/**
 * What is told of words too many, with the whole line to type: a name that its blanks cut is put between quotes, a
 * folder behind the file is where the result was to go.
 */
export function excessWords(excess: Excess): UsageError {
  const { words, taken } = excess;
  const extra = words.slice(taken).map((word) => `“${word}”`);
  return new UsageError(`thừa ${extra.join(', ')}`, cutName(excess) ?? folderBehind(excess));
}

function line(name: string, words: readonly string[], out?: string | null): string {
  const tail = out === undefined || out === null ? [] : ['-o', quoted(out)];
  return ['quyche', name, ...words.map(quoted), ...tail].join(' ');
}

/** Where the words up to the first that ends as a file does may be one name. */
function cutName({ name, words, taken, endsInPath, out }: Excess): string | null {
  const before = words.slice(0, taken - 1);
  const parts = words.slice(taken - 1);
  const end = parts.findIndex(hasEnding);
  if (!endsInPath || end < 1) return null;
  const behind = parts.slice(end + 1).join(' ');
  const folder = out === undefined && behind !== '' ? behind : out;
  const whole = line(name, [...before, parts.slice(0, end + 1).join(' ')], folder);
  const [first = '', last = ''] = parts;
  const isTwo = folder === undefined && parts.length === 2;
  const other = isTwo ? `; nếu “${first}” là thư mục: ${line(name, [...before, last], first)}` : '';
  return `${QUOTE}: ${whole}${other}`;
}

function folderBehind({ name, words, taken, out }: Excess): string {
  const kept = words.slice(0, taken);
  const extra = words.slice(taken);
  if (out === undefined) return line(name, kept, extra.join(' '));
  const isOfFolder = out !== null && !extra.some(hasEnding);
  return isOfFolder ? `${QUOTE}: ${line(name, kept, [out, ...extra].join(' '))}` : line(name, kept, out);
}
