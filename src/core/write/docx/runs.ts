import type { Blank, BlockBase, Inline, Reference, Text, Value } from '../../tree/nodes.ts';
import type { Bookmarks } from './bookmarks.ts';
import type { Run } from './plan-types.ts';

/** What a value still to be filled in looks like on paper; number and date in the head have less room. */
export const DOTS = '…………';
export const SHORT_DOTS = '……';

export interface RunOptions {
  bookmarks: Bookmarks;
  dots: string;
  capitals: boolean;
}

/** Adds the runs of one inline to those before it. */
type Handlers = {
  [Type in Inline['type']]: (inline: Extract<Inline, { type: Type }>, options: RunOptions, runs: Run[]) => void;
};

const handlers: Handlers = {
  text: addText,
  value: addText,
  blank: (_blank: Blank, { dots }, runs) => runs.push({ type: 'text', text: dots }),
  reference: addReference,
};

/** The runs of one place: neighbouring texts are one run, references keep their numbers as fields. */
export function runsOf(inlines: readonly Inline[], options: RunOptions): Run[] {
  const runs: Run[] = [];
  for (const inline of inlines) handlers[inline.type](inline as never, options, runs);
  return runs;
}

/** “(nếu có chi ủy) ”: the condition under which a block of a blank model stands, or nothing. */
export function conditionRuns(block: BlockBase): Run[] {
  return block.condition === undefined ? [] : [{ type: 'note', text: `(${block.condition}) ` }];
}

/** Neighbouring texts become one run, empty ones none: the fewer runs, the easier the paper is to edit in Word. */
export function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (run.type !== 'text') result.push(run);
    else if (run.text === '') continue;
    else if (last?.type === 'text') result[result.length - 1] = { type: 'text', text: last.text + run.text };
    else result.push(run);
  }
  return result;
}

/** The words of runs, as a reader sees them. */
export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => ('text' in run ? run.text : '')).join('');
}

function addText(inline: Text | Value, { capitals }: RunOptions, runs: Run[]): void {
  const text = capitals ? inline.text.toLocaleUpperCase('vi') : inline.text;
  if (!text.includes('\n')) {
    runs.push({ type: 'text', text });
    return;
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) runs.push({ type: 'line-break' });
    runs.push({ type: 'text', text: line });
  }
}

function addReference(reference: Reference, { bookmarks }: RunOptions, runs: Run[]): void {
  for (const { text, target } of reference.parts) {
    const bookmark = target === null ? undefined : bookmarks.byTarget.get(target);
    runs.push(bookmark === undefined ? { type: 'text', text } : { type: 'field', text, bookmark: bookmark.name });
  }
}
