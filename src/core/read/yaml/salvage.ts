/** Reads what can be read of a file with mistakes, so that one of them does not hide all others until the next run. */
import { isMap } from 'yaml';
import { markFrom, type Span } from '../lines.ts';
import type { Path } from '../path.ts';
import { blocksOf, type Block } from './blocks.ts';
import { mapOf, pairsOf, type Pair } from './entries.ts';
import { parse } from './parse.ts';
import { syntaxComplaint } from './problems.ts';
import { partOf, report, type Reading } from './reading.ts';

export interface Salvaged {
  pairs: Pair[];
  /** the ways to what could not be read */
  broken: Path[];
}

/** A line without a key that parses by itself says nothing; with its key it would have. */
function loose(block: Block, reading: Reading, path: Path): Salvaged {
  const { span, line, column } = markFrom(reading.text, block.at.from);
  report(reading, syntaxComplaint('MISSING_CHAR', line, column), span);
  return { pairs: [], broken: [[...path, firstWord(block, reading)]] };
}

/** What the key would be if a colon stood behind it. */
function firstWord({ at }: Block, { text }: Reading): string {
  return /^[^\s:]*/u.exec(text.slice(at.from, at.to))?.[0] ?? '';
}

/** The pairs of a block that parses; null when it does not, its problems then in `part`. */
function whole(part: Reading): Pair[] | null {
  const { root } = parse(part);
  return isMap(root) ? pairsOf(root, part) : null;
}

function keyed(block: Block & { key: string }, reading: Reading, path: Path): Salvaged {
  const part = partOf(reading, block);
  const pairs = whole(part);
  const below = [...path, block.key];
  const inner =
    pairs === null && block.inside !== null ? within({ ...block, from: block.inside }, reading, below) : null;
  if (inner === null) {
    reading.problems.push(...part.problems);
    return { pairs: pairs ?? [], broken: pairs === null ? [below] : [] };
  }
  const key = { from: block.at.from + reading.from, to: block.at.to + reading.from };
  const entry = mapOf(inner.pairs, { span: key, key }, reading);
  return { pairs: [{ name: block.key, key, entry }], broken: inner.broken };
}

/** The keys under a key: only when the mistake is in one of them, not in how they stand to one another. */
function within(span: Span, reading: Reading, path: Path): Salvaged | null {
  const trial: Reading = { ...reading, problems: [] };
  const found = salvage(trial, span, path);
  if (found === null || found.broken.length === 0) return null;
  reading.problems.push(...trial.problems);
  return found;
}

/**
 * Reads each key of the outermost level by itself, the keys below a broken one in the same way, and tells what is
 * wrong with those that cannot be read.
 * @returns null where the text has no such keys
 */
export function salvage(reading: Reading, span: Span, path: Path = []): Salvaged | null {
  const blocks = blocksOf(reading.text, span);
  if (blocks === null) return null;
  const found: Salvaged = { pairs: [], broken: [] };
  for (let next = blocks.shift(); next !== undefined; next = blocks.shift()) {
    const block = next;
    // A quote or bracket left open may go on in lines that look like nobody's.
    const tail = block.key === null ? -1 : blocks.findIndex(({ key }) => key !== null);
    const loosely = block.key === null ? [] : blocks.slice(0, tail === -1 ? blocks.length : tail);
    if (loosely.length > 0 && whole(partOf(reading, block)) === null) {
      block.to = loosely.at(-1)?.to ?? block.to;
      blocks.splice(0, loosely.length);
      found.broken.push(...loosely.map((one) => [...path, firstWord(one, reading)]));
    }
    const { key } = block;
    const { pairs, broken } = key === null ? loose(block, reading, path) : keyed({ ...block, key }, reading, path);
    found.pairs.push(...pairs);
    found.broken.push(...broken);
  }
  return found;
}
