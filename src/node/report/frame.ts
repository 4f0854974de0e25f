import type { TextPlace } from '../../core/diagnostic.ts';
import { clip, clipStart, displayWidth, printable } from './width.ts';

/** The line a problem stands on and the line with carets under its token, without colours. */
export interface Frame {
  /** “ 2 │ type: truong hoc” */
  source: string;
  /** “   │       ” */
  indent: string;
  /** “^^^^^^^^^^” */
  carets: string;
}

const tabStop = 4;

/**
 * The frame of a place in a text, or null when the text has no such line. The carets are measured in columns of the
 * terminal, so they stand under the token after tabs and letters with marks. A place over several lines is marked on
 * its first. A line longer than `columns` is cut on the left or the right, never inside the token's beginning.
 */
export function frame(text: string, place: TextPlace, columns: number): Frame | null {
  const line = text.split('\n')[place.line - 1]?.replace(/\r$/, '');
  if (line === undefined) return null;
  const end = place.endLine > place.line ? line.length : Math.max(place.endColumn - 1, place.column - 1);
  const before = spread(line.slice(0, place.column - 1), 0);
  const token = spread(line.slice(place.column - 1, end), displayWidth(before));
  const after = spread(line.slice(end), displayWidth(before) + displayWidth(token));
  const number = String(place.line);
  const room = Math.max(20, columns - number.length - 6);
  const shown = fit(before, token, after, room);
  return {
    source: ` ${number} │ ${shown.line}`.trimEnd(),
    indent: ` ${' '.repeat(number.length)} │ ${' '.repeat(shown.before)}`,
    carets: '^'.repeat(Math.max(1, shown.token)),
  };
}

function fit(
  before: string,
  token: string,
  after: string,
  room: number,
): { line: string; before: number; token: number } {
  const tokenWidth = displayWidth(token.trimEnd());
  const whole = before + token + after;
  if (displayWidth(whole) <= room) return { line: whole, before: displayWidth(before), token: tokenWidth };
  let head = before;
  if (displayWidth(before) + Math.min(tokenWidth, 10) > room - 2) {
    head = `…${clipStart(before, Math.floor(room / 3))}`;
  }
  const line = `${clip(head + token + after, room - 1)}…`;
  const start = displayWidth(head);
  return { line, before: start, token: Math.min(tokenWidth, room - start) };
}

/** Tabs as blanks up to the next tab stop, other control characters made visible. */
function spread(text: string, from: number): string {
  let out = '';
  for (const piece of text.split(/(\t)/)) {
    const blanks = tabStop - ((from + displayWidth(out)) % tabStop);
    out += piece === '\t' ? ' '.repeat(blanks) : printable(piece);
  }
  return out;
}
