/** Cuts a text that cannot be parsed as a whole into the keys or the items of its outermost level. */
import type { Span } from '../lines.ts';

/** A key or an item with the lines under it, or a line that belongs to none. */
export interface Block extends Span {
  /** the key, or the number of the item from 0; null for a line that belongs to none */
  step: string | number | null;
  /** the span of the key, or of the dash */
  at: Span;
  /** where starts what can be cut again: under a key with nothing behind it, behind a dash; null for another block */
  inside: number | null;
}

/** A text is cut into keys alone, or into items alone. */
export interface Blocks {
  kind: 'map' | 'list';
  blocks: Block[];
}

const KEY = /^(?:"([^"]*)"|'([^']*)'|([^\s#\-[\]{}"'&*!|>%@`,?:][^:#{[]*?))[ ]*:(?=\s|$)/u;
const DASH = /^-(?=\s|$)/u;
const NO_CONTENT = /^\s*(?:#|$)/u;

function* linesOf(text: string, { from, to }: Span): Generator<{ line: string; from: number; to: number }> {
  for (let start = from; start < to;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 || newline >= to ? to : newline + 1;
    yield { line: text.slice(start, end).trimEnd(), from: start, to: end };
    start = end;
  }
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

function keyAt(line: string, indent: number, { from, to }: Span): Block {
  const content = line.slice(indent);
  const start = from + indent;
  const found = KEY.exec(content);
  if (found === null) return { step: null, at: { from: start, to: from + line.length }, from, to, inside: null };
  const [whole, double, single, plain = ''] = found as readonly (string | undefined)[];
  const length = whole?.length ?? 0;
  const at = { from: start, to: start + length - 1 };
  return { step: double ?? single ?? plain, at, from, to, inside: NO_CONTENT.test(content.slice(length)) ? to : null };
}

function itemAt(index: number, indent: number, { from, to }: Span): Block {
  const dash = from + indent;
  return { step: index, at: { from: dash, to: dash + 1 }, from, to, inside: dash + 1 };
}

/**
 * The blocks between two offsets, cut at the indent of the first line with content: items where that has a dash,
 * otherwise keys.
 * @returns null where that says nothing: no key there, or a line further to the left
 */
export function blocksOf(text: string, span: Span): Blocks | null {
  const blocks: Block[] = [];
  let indent = -1;
  let kind: Blocks['kind'] = 'map';
  let isSwallowed = false;
  for (const { line, from, to } of linesOf(text, span)) {
    const last = blocks.at(-1);
    const column = indentOf(line);
    if (NO_CONTENT.test(line) || (blocks.length === 0 && line === '---')) {
      if (last !== undefined) last.to = to;
      continue;
    }
    const hasDash = DASH.test(line.slice(column));
    if (indent === -1) {
      indent = column;
      kind = hasDash ? 'list' : 'map';
    }
    if (column < indent) return null;
    // A list may stand at the indent of its key; in a list, what starts no item belongs to the one before.
    const goesOn = column > indent || isSwallowed || hasDash !== (kind === 'list');
    // A key beside the items, with nothing behind it, has a list of its own.
    isSwallowed ||= kind === 'list' && column === indent && keyAt(line, indent, { from, to }).inside !== null;
    if (last !== undefined && goesOn) last.to = to;
    else blocks.push(kind === 'list' ? itemAt(blocks.length, indent, { from, to }) : keyAt(line, indent, { from, to }));
  }
  return blocks.some(({ step }) => step !== null) ? { kind, blocks } : null;
}

/** A line that is more than a blank or a comment. */
export interface ContentLine extends Span {
  column: number;
  /** the key it begins with, behind dashes too; null without one */
  name: string | null;
  /** where the key stands, otherwise all the line says */
  at: Span;
  hasDash: boolean;
  /** the line before it is blank */
  isApart: boolean;
}

/** The lines of a stretch that say something; where a text of several lines stands in it, its lines too. */
export function contentLines(text: string, span: Span): ContentLine[] {
  const found: ContentLine[] = [];
  let isApart = false;
  for (const { line, from, to } of linesOf(text, span)) {
    if (!NO_CONTENT.test(line)) {
      const column = indentOf(line);
      const dashes = /^(?:- +)*/u.exec(line.slice(column))?.[0].length ?? 0;
      const { step, at } = keyAt(line, column + dashes, { from, to });
      found.push({ column, name: typeof step === 'string' ? step : null, at, hasDash: dashes > 0, isApart, from, to });
    }
    isApart = line === '';
  }
  return found;
}

/** Is the line an item between brackets that is closed on it? */
export const isOnOneLine = ({ from, to }: Span, text: string): boolean =>
  /^\s*- +\{.*\}\s*$/u.test(text.slice(from, to));

/** A key on a line under a block that may be meant to stand beside it. */
export interface StrayKey {
  name: string;
  /** the span of its line */
  line: Span;
}

/**
 * The keys that a wrong indent may have put under a block: those further to the left than what the block begins with,
 * and all where the block has its value on its own line; under an item those beside its dash.
 */
export function strayKeys(text: string, { step, inside, at, ...span }: Block): StrayKey[] {
  const lines = [...linesOf(text, span)].slice(1).filter(({ line }) => !NO_CONTENT.test(line));
  const first = typeof step === 'number' ? at.from - span.from + 1 : indentOf(lines[0]?.line ?? '');
  const inner = inside === null ? Infinity : first;
  return lines.flatMap(({ line, from, to }) => {
    const { step: name } = keyAt(line, indentOf(line), { from, to });
    return typeof name === 'string' && indentOf(line) < inner ? [{ name, line: { from, to: from + line.length } }] : [];
  });
}
