/**
 * Marks inside a template's text, all of private-use characters: where a printed line was written, and where an
 * alternative of an unanswered condition begins and ends.
 */
import type { SourceFile } from '../diagnostic.ts';
import type { Source } from '../tree/nodes.ts';

const BLOCK_LINE = /^\s*(\{\{[#/!>~]|\{\{else\b|$)/u;
const LINE = '\uE002';
const LINE_END = '\uE003';
const OPEN = /^\s*\uE004(yes|no):([^\uE005]*)\uE005$/u;
const CLOSE = '\uE006';

/** Puts a mark before every line that prints something. */
export function markLines(file: SourceFile): string {
  return file.text
    .split('\n')
    .map((line, index) => (BLOCK_LINE.test(line) ? line : `\uE002${file.path}:${index + 1}\uE003${line}`))
    .join('\n');
}

export interface MarkedLine {
  type: 'line';
  source: Source;
  indent: number;
  text: string;
}

export type Marked =
  MarkedLine | { type: 'open'; fact: string; value: boolean } | { type: 'close' } | { type: 'stray'; text: string };

/** An alternative that stands when the fact has the value. */
export function alternative(fact: string, value: boolean, body: string): string {
  return body.trim() === '' ? '' : `\uE004${value ? 'yes' : 'no'}:${fact}\uE005\n${body}${CLOSE}\n`;
}

/** Reads one line of rendered text; null for an empty one. */
export function readMark(line: string): Marked | null {
  if (line.trim() === '') return null;
  if (line.trim() === CLOSE) return { type: 'close' };
  const open = OPEN.exec(line);
  if (open) return { type: 'open', fact: open[2] ?? '', value: open[1] === 'yes' };
  // By hand, since every printed line of every document passes here.
  const start = line.indexOf(LINE);
  const end = line.indexOf(LINE_END);
  if (start < 0 || line.slice(0, start).trim() !== '') return { type: 'stray', text: line };
  const colon = line.lastIndexOf(':', end);
  const text = line.slice(end + 1).trimEnd();
  const body = text.trimStart();
  return {
    type: 'line',
    source: { file: line.slice(start + 1, colon), line: Number(line.slice(colon + 1, end)) },
    // An included run is indented by its include line, in front of the mark.
    indent: start + text.length - body.length,
    text: body,
  };
}
