/**
 * Finds the item of a list that has lost its dash, or the whole line with its first key: its other keys then stand
 * above the first dash, or under an item that is written on one line.
 */
import { withShape, type Field, type SchemaFiles } from '../fields.ts';
import type { Span } from '../lines.ts';
import { isRecord, type Path } from '../path.ts';
import { contentLines, isOnOneLine, type ContentLine } from '../yaml/blocks.ts';
import type { Level } from './stretches.ts';
import type { Trials } from './trial.ts';

/** Where a dash would make the keys below it an item. */
export interface LostItem {
  kind: 'item';
  /** the way to the item */
  path: Path;
  /** where the dash stands in its line, from 0, and the item's keys in theirs */
  indent: number;
  column: number;
  /** the start of the first line that is left of the item, and its key */
  at: number;
  first: Span;
  /** the key that the lost line began with; null when only the dash is lost, `undefined` where nobody knows the key */
  key: string | null | undefined;
  /** the same key of the item above, which seems to go on with the keys of this one; null where none does */
  again: Span | null;
}

/** The keys of an item in lines that are left of one without its dash, from the first on. */
interface Rest {
  /** how many items stand before it */
  index: number;
  lines: readonly [ContentLine, ...ContentLine[]];
  /** the first line of the item that goes on with them */
  begun: ContentLine | null;
}

/** The key that an item of the list begins with, when none of them begins otherwise. */
function beginning({ properties = {}, required = [] }: Field): string | undefined {
  const [first] = Object.keys(properties);
  return first !== undefined && required.includes(first) ? first : undefined;
}

/** How far to the left the dashes of a list stand; infinite without one. */
const leftOf = (lines: readonly ContentLine[]): number =>
  Math.min(...lines.filter(({ hasDash }) => hasDash).map(({ column }) => column));

/** The lines of a list's items, each with those under it; the first may have none with a dash. */
function itemsOf(lines: readonly ContentLine[], left: number): ContentLine[][] {
  const items: ContentLine[][] = [];
  for (const line of lines) {
    if (items.length === 0 || (line.hasDash && line.column === left)) items.push([line]);
    else items.at(-1)?.push(line);
  }
  return items;
}

/**
 * Where in an item the keys of the next one seem to begin, which has lost its dash: the item's first key stands there
 * again; or the whole line with its first key: from there on several other keys stand a second time. Null where nothing
 * is like that.
 */
function nextAt(names: readonly (string | null)[]): number | null {
  const at = names.findIndex((name, index) => names.indexOf(name) < index);
  const [first] = names;
  const rest = names.slice(at);
  if (at === -1 || rest[0] === first) return at === -1 ? null : at;
  const isTwice = (name: string | null): boolean => names.indexOf(name) < at;
  return !rest.includes(first ?? null) && rest.filter(isTwice).length > 1 ? at : null;
}

/** How far to the right the key of a line stands. */
const columnOf = ({ at, from }: ContentLine): number => at.from - from;

function restIn([head, ...under]: readonly ContentLine[], index: number, text: string): Rest | null {
  if (head === undefined) return null;
  if (!head.hasDash) return { index: 0, lines: [head, ...under], begun: null };
  const [next, ...others] = under;
  if (isOnOneLine(head, text))
    return next === undefined ? null : { index: index + 1, lines: [next, ...others], begun: null };
  if (head.name === null) return null;
  const keys = [head, ...under.filter(({ hasDash, column }) => !hasDash && column === columnOf(head))];
  const begins = keys[nextAt(keys.map(({ name }) => name)) ?? keys.length];
  const [first, ...rest] = begins === undefined ? [] : under.slice(under.indexOf(begins));
  return first === undefined ? null : { index: index + 1, lines: [first, ...rest], begun: head };
}

/**
 * The first item of a list that lacks its dash.
 * @param level what stands under the list's key
 */
export function lostItem({ text, span, at: list, path }: Level, schemas: SchemaFiles, trials: Trials): LostItem | null {
  const { field, file } = withShape(list, schemas);
  if (field.items === undefined) return null;
  const item = withShape({ field: field.items, file }, schemas).field;
  const isKnown = ({ name }: ContentLine): boolean => Object.hasOwn(item.properties ?? {}, name ?? '');
  const key = beginning(item);
  const lines = contentLines(text, span);
  const left = leftOf(lines);
  for (const [before, one] of itemsOf(lines, left).entries()) {
    const rest = restIn(one, before, text);
    // A dash at another column than the others is what is wrong.
    const isAskew = (line: ContentLine): boolean => line.hasDash && line.column !== left && isKnown(line);
    if (rest === null || one.some(isAskew)) continue;
    const [first] = rest.lines;
    const own = rest.lines.filter(({ column }) => column === first.column);
    const stretch = { from: first.from, to: rest.lines.at(-1)?.to ?? first.to };
    if (first.hasDash || (left !== Infinity && first.column <= left) || !own.every(isKnown)) continue;
    const dash = `${' '.repeat(left === Infinity ? Math.max(0, first.column - 2) : left)}-\n`;
    if (!isRecord(trials.read(text, stretch, null)?.value)) continue;
    // With the dash in its place all down to there can be read, otherwise something else is wrong.
    const mended = text.slice(0, first.from) + dash + text.slice(first.from);
    if (trials.read(mended, { from: span.from, to: stretch.to + dash.length }, null) === null) continue;
    const { begun } = rest;
    const begins = begun === null ? key : (begun.name ?? undefined);
    return {
      kind: 'item',
      path: [...path, rest.index],
      indent: dash.length - 2,
      column: first.column,
      at: first.from,
      first: first.at,
      key: own.some(({ name }) => name === begins) ? null : begins,
      again: begun !== null && begun.name === first.name ? begun.at : null,
    };
  }
  return null;
}
