import type { Problem } from '../diagnostic.ts';
import type { PlaceOfSpan } from './lines.ts';

/**
 * One kind of character that no file may hold: how to find it and what to tell. Nearly no run comes to look for one.
 */
interface Refused {
  code: string;
  is: (character: string) => boolean;
  message: (name: string) => string;
  hint: string;
  /** what stands for the character while the rest of the file is read */
  instead: '' | ' ';
}

const KINDS: readonly Refused[] = [
  {
    code: 'text-not-utf8',
    is: (character) => /\uFFFD/u.test(character),
    message: () => 'có chữ không đọc được, tệp không lưu bằng bảng mã UTF-8',
    hint: 'mở tệp bằng chương trình đã soạn nó, chọn “Lưu với mã UTF-8” (TCVN3, VNI phải chuyển sang Unicode trước)',
    instead: '',
  },
  {
    code: 'character-tab',
    is: (character) => /\t/u.test(character),
    message: () => 'có dấu tab',
    hint: 'thay dấu tab bằng dấu cách, mỗi bậc thụt vào là hai dấu cách',
    instead: ' ',
  },
  {
    code: 'character-space-unusual',
    is: (character) => /(?! )\p{Zs}/u.test(character),
    message: (name) => `có dấu cách đặc biệt ${name}, trông giống dấu cách thường`,
    hint: 'xóa đi rồi gõ lại bằng phím cách',
    instead: ' ',
  },
  {
    code: 'character-private',
    is: (character) => /[\p{Co}\p{NChar}\p{Cs}]/u.test(character),
    message: (name) => `có ký tự riêng của một phông chữ ${name}, máy khác không hiện đúng`,
    hint: 'xóa ký tự đó và gõ lại bằng bộ gõ Unicode',
    instead: '',
  },
  {
    code: 'character-invisible',
    is: (character) => /[\p{Cf}\p{DI}\p{Zl}\p{Zp}]/u.test(character),
    message: (name) => `có ký tự không nhìn thấy ${name}`,
    hint: 'xóa cả từ quanh chỗ này rồi gõ lại, không dán',
    instead: '',
  },
  {
    code: 'character-control',
    is: (character) => /(?![\n\r])\p{Cc}/u.test(character),
    message: (name) => `có ký tự điều khiển ${name}`,
    hint: 'xóa ký tự đó, nó thường theo vào khi dán từ chương trình khác',
    instead: '',
  },
];

/** Made where it is needed: the engine takes long over these classes, and nearly no text gets so far. */
const anySuspect = (): RegExp => /(?![ \n\r])[\p{C}\p{Z}\p{DI}\uFFFD]/gu;
/** Anything but the letters, digits and signs that Vietnamese is written with, none of which is refused. */
const UNCOMMON = /[^\n\r -~\u00A1-\u00AC\u00AE-\u02FF\u1EA0-\u1EF9\u2010-\u2027]/u;

/** False for nearly all texts, and many times as fast as to look for what is refused. */
const mayHoldRefused = (text: string): boolean => UNCOMMON.test(text);

function kindOf(character: string): Refused | undefined {
  return KINDS.find((kind) => kind.is(character));
}

/** “U+200B” */
function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Does a value hold a character that may not stand in any file? */
export function refusedCharacter(text: string): { code: string; message: string; hint: string } | null {
  if (!mayHoldRefused(text)) return null;
  for (const [character] of text.matchAll(anySuspect())) {
    const kind = kindOf(character);
    if (kind !== undefined) return { code: kind.code, message: kind.message(nameOf(character)), hint: kind.hint };
  }
  return null;
}

/** A text without refused characters, and the way back from its offsets to those of the text it came from. */
export interface Cleaned {
  text: string;
  originalOffset: (offset: number) => number;
  problems: Problem[];
}

/** So many problems of characters are told for one file; a whole file in a wrong code page would give thousands. */
const MOST = 20;

/**
 * Takes control, private-use and invisible characters out and makes unusual blanks plain, each with a problem at
 * its place, so that the rest of the file can still be read and its other mistakes be told in the same run.
 */
export function withoutRefused(text: string, place: PlaceOfSpan): Cleaned {
  if (!mayHoldRefused(text)) return { text, originalOffset: (offset) => offset, problems: [] };
  const problems: Problem[] = [];
  /** offsets in the cleaned text after which `lengths` characters of the original are missing */
  const removed: { at: number; total: number }[] = [];
  let total = 0;
  const cleaned = text.replace(anySuspect(), (character, offset: number) => {
    const kind = kindOf(character);
    if (kind === undefined) return character;
    if (problems.length < MOST) {
      const { code, hint } = kind;
      const span = { from: offset, to: offset + character.length };
      problems.push({ code, severity: 'error', message: kind.message(nameOf(character)), place: place(span), hint });
    }
    if (kind.instead.length < character.length) {
      removed.push({ at: offset - total, total: (total += character.length - kind.instead.length) });
    }
    return kind.instead;
  });
  const originalOffset = (offset: number): number => {
    let low = 0;
    let high = removed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((removed[middle]?.at ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + (removed[low - 1]?.total ?? 0);
  };
  return { text: cleaned, originalOffset, problems };
}
