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
  [Type in Inline['type']]: (runs: Run[], inline: Extract<Inline, { type: Type }>, options: RunOptions) => void;
};

const handlers: Handlers = {
  text: addWords,
  value: addWords,
  blank: (runs, _blank: Blank, { dots }) => runs.push(textRun(dots)),
  reference: addReference,
};

export const textRun = (text: string): Run => ({ type: 'text', text });

/** Adds the runs of one place; references keep their numbers as fields. */
export function addRuns(runs: Run[], inlines: readonly Inline[], options: RunOptions): void {
  for (const inline of inlines) handlers[inline.type](runs, inline as never, options);
}

/** Adds “(nếu có chi ủy) ”: the condition under which a block of a blank model stands, where it has one. */
export function addCondition(runs: Run[], { condition }: BlockBase): void {
  if (condition !== undefined) runs.push({ type: 'note', text: `(${condition}) ` });
}

/** The words of runs, as a reader sees them. */
export function plainText(runs: readonly Run[]): string {
  let text = '';
  for (const run of runs) if ('text' in run) text += run.text;
  return text;
}

function addWords(runs: Run[], inline: Text | Value, { capitals }: RunOptions): void {
  const text = capitals ? inline.text.toUpperCase() : inline.text;
  if (!text.includes('\n')) {
    runs.push(textRun(text));
    return;
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) runs.push({ type: 'line-break' });
    runs.push(textRun(line));
  }
}

function addReference(runs: Run[], { parts }: Reference, { bookmarks }: RunOptions): void {
  for (const { text, target } of parts) {
    const bookmark = target === null ? undefined : bookmarks.byTarget.get(target);
    runs.push(bookmark === undefined ? textRun(text) : { type: 'field', text, bookmark: bookmark.name });
  }
}
