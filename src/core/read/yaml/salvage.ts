/** Reads what can be read of a file with mistakes, so that one of them does not hide all others until the next run. */
import { isMap, isSeq } from 'yaml';
import { markFrom, type Span } from '../lines.ts';
import type { Entry } from '../located.ts';
import { isRecord, type Path } from '../path.ts';
import type { Problem } from '../../diagnostic.ts';
import { blocksOf, strayKeys, type Block, type StrayKey } from './blocks.ts';
import { entryOf, listOf, mapOf, pairsOf, type Pair } from './entries.ts';
import { parse } from './parse.ts';
import { partOf, report, type Reading } from './reading.ts';
import { syntaxComplaint } from './syntax.ts';

interface Salvaged {
  entry: Entry;
  /** the ways to what could not be read; of a list, such items are holes in its value */
  broken: Path[];
}

/** What a list or a map is put together from. */
interface Parts {
  pairs: Pair[];
  items: (Entry | null)[];
  broken: Path[];
}

/** A line without a key that parses by itself says nothing; with its key it would have. */
function loose(block: Block, reading: Reading, path: Path): Path {
  const { span, line, column } = markFrom(reading.text, block.at.from);
  report(reading, syntaxComplaint('MISSING_CHAR', line, column), span);
  return [...path, firstWord(block, reading)];
}

/** What the key would be if a colon stood behind it. */
function firstWord({ at }: Block, { text }: Reading): string {
  return /^\w*/u.exec(text.slice(at.from, at.to))?.[0] ?? '';
}

/** The pairs of a block that parses; null when it does not, its problems then in `part`. */
function wholePairs(part: Reading): Pair[] | null {
  const { root } = parse(part);
  return isMap(root) ? pairsOf(root, part) : null;
}

function wholeItem(part: Reading): Entry | null {
  const { root } = parse(part);
  return isSeq(root) ? entryOf(root.items[0] ?? null, null, part) : null;
}

const spanIn = (reading: Reading, { from, to }: Span): Span => ({ from: from + reading.from, to: to + reading.from });

/** What is below a block and what is wrong there. */
interface Inner {
  /** null where no part is sound: of a map without one sound key nobody knows what else it lacks */
  saved: Salvaged | null;
  problems: readonly Problem[];
}

/** What is below a block: only when the mistake is in one of its parts, not in how they stand to one another. */
function within(block: Block, reading: Reading, path: Path): Inner | null {
  if (block.inside === null) return null;
  const at = spanIn(reading, block.at);
  const isItem = typeof block.step === 'number';
  // A blank in the place of the dash leaves the item's keys where they stand.
  const text = isItem ? `${reading.text.slice(0, block.at.from)} ${reading.text.slice(block.at.to)}` : reading.text;
  const trial: Reading = { ...reading, text, problems: [] };
  const from = isItem ? block.from : block.inside;
  const found = salvage(trial, { from, to: block.to }, { span: at, key: isItem ? null : at }, path);
  if (found === null || found.broken.length === 0) return null;
  const hasNone = isRecord(found.entry.value) && found.entry.children?.size === 0;
  return { saved: hasNone ? null : found, problems: trial.problems };
}

/** The key of a group before a block, of which the block's own line and those under it may be; null without one. */
type Home = string | null;

const homeFor = (before: Block | undefined): Home =>
  typeof before?.step === 'string' && before.inside !== null ? before.step : null;

/**
 * The parser calls the value before a line with a wrong indent wrong; a person looks at that line. With several lines
 * under a value it is the value's own that stands too far to the left.
 */
function indentOfStray(strays: readonly StrayKey[], part: Reading, reading: Reading, home: Home): Problem[] | null {
  const [stray, second] = strays;
  const [problem, ...others] = part.problems;
  if (stray === undefined || problem === undefined || others.length > 0 || problem.code !== 'yaml-indent') return null;
  const line = home === null || second === undefined ? stray.line : firstLine(part);
  return [{ ...problem, place: reading.place(spanIn(line === stray.line ? reading : part, line)) }];
}

const firstLine = ({ text }: Reading): Span => ({ from: 0, to: text.split('\n', 1)[0]?.trimEnd().length ?? 0 });

/** What a wrong indent may have taken away: the keys under a block, from beside it or from the block before it. */
function takenBy(strays: readonly StrayKey[], { step }: Block, home: Home, path: Path): Path[] {
  const names = strays.map(({ name }) => name);
  if (typeof step === 'number') return names.map((name) => [...path.slice(0, -1), name]);
  const beside = names.map((name) => [...path, name]);
  if (step === null || home === null || names.length === 0) return beside;
  return [...beside, ...[step, ...names].map((name) => [...path, home, name])];
}

function readBlock(block: Block, reading: Reading, path: Path, parts: Parts, home: Home): void {
  const { step } = block;
  if (step === null) {
    parts.broken.push(loose(block, reading, path));
    return;
  }
  const part = partOf(reading, block);
  const pairs = typeof step === 'string' ? wholePairs(part) : null;
  const item = typeof step === 'number' ? wholeItem(part) : null;
  const below = [...path, step];
  const found = pairs === null && item === null ? within(block, reading, below) : null;
  const inner = found?.saved ?? null;
  const isLost = pairs === null && item === null && inner === null;
  const strays = isLost ? strayKeys(reading.text, block) : [];
  const told = found?.problems ?? indentOfStray(strays, part, reading, home) ?? part.problems;
  reading.problems.push(...told);
  if (typeof step === 'number') parts.items.push(item ?? inner?.entry ?? null);
  else if (pairs !== null) parts.pairs.push(...pairs);
  else if (inner !== null) parts.pairs.push({ name: step, key: spanIn(reading, block.at), entry: inner.entry });
  if (inner !== null) parts.broken.push(...inner.broken);
  if (isLost) parts.broken.push(below, ...takenBy(strays, block, home, path));
}

/**
 * Reads each key or item of the outermost level by itself, what is below a broken one in the same way, and tells what
 * is wrong with those that cannot be read.
 * @returns null where the text has no such keys or items
 */
export function salvage(
  reading: Reading,
  span: Span,
  at: Pick<Entry, 'span' | 'key'> = { span: { from: 0, to: 0 }, key: null },
  path: Path = [],
): Salvaged | null {
  const cut = blocksOf(reading.text, span);
  if (cut === null) return null;
  const { kind, blocks } = cut;
  const parts: Parts = { pairs: [], items: [], broken: [] };
  let before: Block | undefined;
  for (let next = blocks.shift(); next !== undefined; next = blocks.shift()) {
    const block = next;
    // A quote or bracket left open may go on in lines that look like nobody's.
    const tail = block.step === null ? -1 : blocks.findIndex(({ step }) => step !== null);
    const loosely = block.step === null ? [] : blocks.slice(0, tail === -1 ? blocks.length : tail);
    if (loosely.length > 0 && wholePairs(partOf(reading, block)) === null) {
      block.to = loosely.at(-1)?.to ?? block.to;
      blocks.splice(0, loosely.length);
      parts.broken.push(...loosely.map((one) => [...path, firstWord(one, reading)]));
    }
    readBlock(block, reading, path, parts, homeFor(before));
    before = block;
  }
  // What stands twice in an item with a mistake may be the next one's.
  const isUnsure = parts.broken.length > 0 && typeof path.at(-1) === 'number';
  const own = isUnsure ? { ...reading, problems: [] } : reading;
  const entry = kind === 'list' ? listOf(parts.items, at) : mapOf(parts.pairs, at, own);
  return { entry, broken: parts.broken };
}
