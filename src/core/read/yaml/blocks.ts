/** Cuts a text that cannot be parsed as a whole into the keys of its outermost level, each with what is below it. */
import type { Span } from '../lines.ts';

/** A key with the lines under it, or, without a key, a line that belongs to none. */
export interface Block extends Span {
  key: string | null;
  /** the key's own span */
  at: Span;
  /** where the lines under a key with nothing behind it start; null for another block */
  inside: number | null;
}

const KEY = /^(?:"([^"]*)"|'([^']*)'|([^\s#\-[\]{}"'&*!|>%@`,?:][^:#]*?))[ ]*:(?=\s|$)/u;
const NO_CONTENT = /^\s*(?:#|$)/u;

function* linesOf(text: string, { from, to }: Span): Generator<{ line: string; from: number; to: number }> {
  for (let start = from; start < to;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 || newline >= to ? to : newline + 1;
    yield { line: text.slice(start, end).trimEnd(), from: start, to: end };
    start = end;
  }
}

function blockAt(line: string, indent: number, { from, to }: Span): Block {
  const content = line.slice(indent);
  const start = from + indent;
  const found = KEY.exec(content);
  if (found === null) return { key: null, at: { from: start, to: from + line.length }, from, to, inside: null };
  const [whole, double, single, plain = ''] = found as readonly (string | undefined)[];
  const length = whole?.length ?? 0;
  const at = { from: start, to: start + length - 1 };
  return { key: double ?? single ?? plain, at, from, to, inside: NO_CONTENT.test(content.slice(length)) ? to : null };
}

/**
 * The blocks between two offsets, cut at the indent of the first line with content.
 * @returns null where that says nothing: no key there, or a line further to the left
 */
export function blocksOf(text: string, span: Span): Block[] | null {
  const blocks: Block[] = [];
  let indent = -1;
  for (const { line, from, to } of linesOf(text, span)) {
    const last = blocks.at(-1);
    const column = line.length - line.trimStart().length;
    if (NO_CONTENT.test(line) || (blocks.length === 0 && line === '---')) {
      if (last !== undefined) last.to = to;
      continue;
    }
    if (indent === -1) indent = column;
    if (column < indent) return null;
    // A list may stand at the indent of its key.
    if (last !== undefined && (column > indent || /^-(?:\s|$)/u.test(line.slice(indent)))) last.to = to;
    else blocks.push(blockAt(line, indent, { from, to }));
  }
  return blocks.some(({ key }) => key !== null) ? blocks : null;
}
