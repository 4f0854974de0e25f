import type { TextPlace } from '../diagnostic.ts';

/** A span of a text by offsets in UTF-16 units; the end is exclusive. */
export interface Span {
  from: number;
  to: number;
}

/** Turns spans of one file's text into places. */
export type PlaceOfSpan = (span: Span) => TextPlace;

/** Finds the last line that starts at or before the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Lines end at a line feed; a carriage return before it is the line's last character. */
export function placesOf(file: string, text: string): PlaceOfSpan {
  let found: number[] | undefined;
  const position = (offset: number): [number, number] => {
    const starts = (found ??= lineStarts(text));
    const line = lineAt(starts, offset);
    return [line + 1, offset - (starts[line] ?? 0) + 1];
  };
  return ({ from, to }) => {
    const [line, column] = position(from);
    const [endLine, endColumn] = position(to);
    return { kind: 'text', file, line, column, endLine, endColumn };
  };
}

/** The rest of an offset's line, up to its last character that is no blank; with the line and the offset in it. */
export function markFrom(text: string, offset: number): { span: Span; line: string; column: number; start: number } {
  const at = Math.min(offset, text.length);
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const newline = text.indexOf('\n', at);
  const line = text.slice(start, newline === -1 ? text.length : newline).trimEnd();
  const from = Math.min(at, start + Math.max(0, line.length - 1));
  return { span: { from, to: Math.max(from + 1, start + line.length) }, line, column: from - start, start };
}
