/** What is being written at a cursor: a key of which map, or the value of which key. */
import type { Path } from '../../../core/read/path.ts';
import { around, isSilent, KEY, LEAD } from './around.ts';
import { keysBehind, scan, type Open } from './flow.ts';

export interface Here {
  kind: 'key' | 'value';
  /** to the map whose key, or to the field whose value is being written; places in lists are 0 */
  path: Path;
  /** what stands before the cursor of it, and where that begins */
  typed: string;
  from: number;
  /** the other keys of the map */
  keys: readonly string[];
  /** between brackets, where all stands on one line */
  isInline: boolean;
  /** the column of the key */
  column: number;
}

/** The way through brackets, from the outermost to the cursor's. */
function throughBrackets(open: readonly Open[]): Path {
  return open.flatMap(({ bracket, key }): Path => (bracket === '[' ? [0] : key === null ? [] : [key]));
}

/** Null where nothing can be offered: in a comment, between quotes, in a list that holds no maps. */
export function hereIn(text: string, at: number): Here | null {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const newline = text.indexOf('\n', at);
  const written = text.slice(start, at);
  const rest = text.slice(at, newline === -1 ? text.length : newline);
  if (/^\s*#|\t|(?:^|\s)-$/u.test(written)) return null;
  const lines = text.split('\n');
  const row = text.slice(0, start).split('\n').length - 1;
  const lead = LEAD.exec(written)?.[0] ?? '';
  const column = lead.length;
  const key = KEY.exec(written.slice(column)) as readonly (string | undefined)[] | null;
  const behind = written.slice(column + (key?.[0]?.length ?? 0));
  const { open, typed, closed } = scan(behind);
  if (closed) return null;
  const { path: outside, keys } = around(lines, row, column);
  const ofLine: Path = key === null ? outside : [...outside, key[1] ?? key[2] ?? key[3] ?? ''];
  const common = { typed, from: at - typed.length, column };
  const inner = open.at(-1);
  if (inner !== undefined) {
    const path = [...ofLine, ...throughBrackets(open)];
    const isKey = inner.bracket === '{' && inner.key === null;
    const all = [...inner.keys, ...keysBehind(rest)];
    return { ...common, kind: isKey ? 'key' : 'value', path, keys: isKey ? all : [], isInline: true };
  }
  if (key === null) {
    // Another key stands behind the cursor: one is being put in before it, or nothing is being written.
    const isKey = isSilent(rest) || /^[A-Za-z]*:/u.test(rest);
    return isKey ? { ...common, kind: 'key', path: outside, keys, isInline: false } : null;
  }
  return behind === '' ? null : { ...common, kind: 'value', path: ofLine, keys: [], isInline: false };
}
