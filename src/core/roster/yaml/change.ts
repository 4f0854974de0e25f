/** Changes the text of a YAML file so that it holds the sheet's values, and nothing else of it. */
import { isRecord, type Path } from '../../read/path.ts';
import type { SourceNode, SourcePair } from '../../read/yaml/source.ts';
import { inlineText, itemLines, pairLines } from './block.ts';
import { matchItems } from './match.ts';
import { keepsList, same } from './merged.ts';
import { scalarText } from './scalar.ts';
import type { SourceText } from './text.ts';

type MapNode = Extract<SourceNode, { kind: 'map' }>;
type ListNode = Extract<SourceNode, { kind: 'list' }>;

export interface Changing {
  source: SourceText;
  /** the keys of the group at a path, in the order in which they should stand */
  orderOf: (path: Path) => readonly string[];
  /** what a change takes out of the file: lines of a list, a group that gives way to a word */
  dropped: { path: Path; text: string }[];
  /** lists that the file has and the sheet has no line for: they stay */
  kept: { path: Path; count: number }[];
}

const blanks = (count: number): string => ' '.repeat(count);

/** The data that a node writes. */
export function dataOf(node: SourceNode | null): unknown {
  if (node === null) return null;
  if (node.kind === 'list') return node.items.map(dataOf);
  if (node.kind === 'map') return Object.fromEntries(node.pairs.map((pair) => [pair.name, dataOf(pair.node)]));
  return typeof node.value === 'string' ? node.value.normalize('NFC') : node.value;
}

/** Puts the wanted values into a map: those that are there in their place, the others behind their neighbours. */
export function changeMap(node: MapNode, wanted: Readonly<Record<string, unknown>>, path: Path, to: Changing): void {
  const order = to.orderOf(path);
  const entries = Object.entries(wanted).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  for (const [name, value] of entries) {
    const pair = node.pairs.find((one) => one.name === name);
    if (pair === undefined) insertPair(node, name, value, path, to);
    else changePair(pair, value, { path: [...path, name], inline: node.inline }, to);
  }
}

interface At {
  path: Path;
  /** between the brackets of a map or list on one line */
  inline: boolean;
}

function changePair(pair: SourcePair, value: unknown, at: At, to: Changing): void {
  const old = dataOf(pair.node);
  if (same(old, value)) return;
  if (keepsList(old, value)) {
    to.kept.push({ path: at.path, count: Array.isArray(old) ? old.length : 0 });
    return;
  }
  const { node } = pair;
  if (node?.kind === 'map' && isRecord(value)) changeMap(node, value, at.path, to);
  else if (node?.kind === 'list' && Array.isArray(value) && goesOn(at.path, node, value))
    changeList(node, value, at.path, to);
  else if (node?.kind === 'scalar' && !isRecord(value) && !Array.isArray(value)) changeScalar(node, value, at, to);
  else replacePair(pair, value, at, to);
}

/** Is it the list of before, with at least one of its items? Otherwise it is written anew. */
function goesOn(path: Path, list: ListNode, wanted: readonly unknown[]): boolean {
  const old = list.items.map(dataOf);
  if (old.length === 0 || wanted.length === 0) return false;
  if (!old.every(isRecord) || !wanted.every(isRecord)) return old.every((item) => !isRecord(item));
  return matchItems(String(path.at(-1)), old, wanted).some((match) => match !== null);
}

function changeScalar(
  { span, quote, value: old }: Extract<SourceNode, { kind: 'scalar' }>,
  value: unknown,
  { inline }: { inline: boolean },
  { source }: Changing,
): void {
  // A text over several lines (| or >) has its line end in its span.
  const end = span.from + source.text.slice(span.from, span.to).trimEnd().length;
  const keep = typeof old === 'string' && typeof value === 'string' && quote !== null;
  source.change(span.from, end, scalarText(value, inline, keep ? quote : undefined));
}

/** A word that becomes a group, a group that becomes a word, or a value where there was none. */
function replacePair(pair: SourcePair, value: unknown, { path, inline }: At, to: Changing): void {
  const { source } = to;
  const [from, end] = [source.behindColon(pair), source.endOfPair(pair, 0)];
  if (pair.node !== null && pair.node.kind !== 'scalar')
    to.dropped.push({ path, text: source.text.slice(pair.key.from, end) });
  const isGroup = (Array.isArray(value) && value.length > 0) || isRecord(value);
  if (!isGroup || inline) {
    source.change(from, end, ` ${inline ? inlineText(value) : pairLines('', value, '').join('').slice(2)}`);
    return;
  }
  const [, ...lines] = pairLines(pair.name, value, blanks(source.indent(pair.key.from)));
  source.change(from, end, '');
  source.insertBelow(end, lines);
}

function insertPair(node: MapNode, name: string, value: unknown, path: Path, to: Changing): void {
  const { source } = to;
  const last = node.pairs.at(-1);
  if (node.inline) {
    const text = `${name}: ${inlineText(value)}`;
    if (last === undefined) source.change(node.span.from, node.span.to, `{ ${text} }`);
    else source.change(source.endOfPair(last, 0), source.endOfPair(last, 0), `, ${text}`);
    return;
  }
  const order = to.orderOf(path);
  const earlier = node.pairs.filter((pair) => order.indexOf(pair.name) < order.indexOf(name));
  // Behind the dash of a list the first key has to stay the first.
  const before = earlier.at(-1) ?? node.pairs[0];
  const first = node.pairs[0];
  if (before === undefined || first === undefined) return;
  source.insertBelow(source.endOfPair(before, 0), pairLines(name, value, blanks(source.indent(first.key.from))));
}

/** Where the dash of an item stands. */
function dashOf(item: SourceNode, source: SourceText): number {
  const start = source.lineStart(item.span.from);
  return start + source.text.slice(start, item.span.from).lastIndexOf('-');
}

function insertItem(list: ListNode, behind: SourceNode, value: unknown, { source }: Changing): void {
  const end = source.endOf(behind);
  const model = list.items.find((item) => item.kind === 'map');
  if (list.inline) source.change(end, end, `, ${inlineText(value)}`);
  else {
    const indent = blanks(source.indent(dashOf(behind, source)));
    const isInline = model?.kind === 'map' && model.inline;
    source.insertBelow(end, isInline ? [`${indent}- ${inlineText(value)}`] : itemLines(value, indent));
  }
}

/** @param isHead no item before it stays, so that between brackets the comma behind it goes, not the one before */
function deleteItem(list: ListNode, index: number, isHead: boolean, path: Path, to: Changing): void {
  const { source } = to;
  const item = list.items[index];
  if (item === undefined) return;
  const end = source.endOf(item);
  to.dropped.push({ path: [...path, index], text: source.text.slice(item.span.from, end) });
  const [before, after] = [list.items[index - 1], list.items[index + 1]];
  if (!list.inline) source.deleteLines(dashOf(item, source), end);
  else if (isHead) source.change(item.span.from, after?.span.from ?? end, '');
  else source.change(before === undefined ? item.span.from : source.endOf(before), end, '');
}

function changeList(list: ListNode, wanted: readonly unknown[], path: Path, to: Changing): void {
  const old = list.items.map(dataOf);
  if (old.every(isRecord) && wanted.every(isRecord)) changeItems(list, old, wanted, path, to);
  else changeScalars(list, old, wanted, path, to);
}

/** Items of several fields: each found again by its name, changed in its place; new ones stand last. */
function changeItems(
  list: ListNode,
  old: readonly unknown[],
  wanted: readonly Record<string, unknown>[],
  path: Path,
  to: Changing,
): void {
  const matches = matchItems(String(path.at(-1)), old, wanted);
  let kept: SourceNode | null = null;
  for (const [index, item] of list.items.entries()) {
    const value = wanted[matches.indexOf(index)];
    if (value === undefined) deleteItem(list, index, kept === null, path, to);
    else {
      kept = item;
      if (item.kind === 'map') changeMap(item, value, [...path, index], to);
    }
  }
  const added = wanted.filter((_, at) => matches[at] === null);
  if (kept !== null) for (const value of added) insertItem(list, kept, value, to);
}

/** Items of one text: what is equal at both ends stays, what differs between is changed in its place. */
function changeScalars(
  list: ListNode,
  old: readonly unknown[],
  wanted: readonly unknown[],
  path: Path,
  to: Changing,
): void {
  const least = Math.min(old.length, wanted.length);
  let head = 0;
  while (head < least && same(old[head], wanted[head])) head += 1;
  let tail = 0;
  while (tail < least - head && same(old.at(-1 - tail), wanted.at(-1 - tail))) tail += 1;
  // Nothing can be put before the first item: it is changed, and comes again behind.
  if (tail === old.length && wanted.length > old.length) tail -= 1;
  const [oldEnd, newEnd] = [old.length - tail, wanted.length - tail];
  for (let index = head; index < Math.min(oldEnd, newEnd); index += 1) {
    const item = list.items[index];
    if (item?.kind === 'scalar') changeScalar(item, wanted[index], list, to);
  }
  for (let index = newEnd; index < oldEnd; index += 1) deleteItem(list, index, newEnd === 0, path, to);
  const behind = list.items[Math.max(0, oldEnd - 1)];
  if (behind !== undefined) for (const value of wanted.slice(oldEnd, newEnd)) insertItem(list, behind, value, to);
}
