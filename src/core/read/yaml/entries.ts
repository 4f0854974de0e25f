/** The parser's nodes become data whose every value knows its place. */
import { isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../lines.ts';
import type { Entry } from '../located.ts';
import { complain, keyTwice, MERGE_KEY } from './problems.ts';
import type { Reading } from './reading.ts';

/** A key of a map, where it stands, and what stands under it. */
export interface Pair {
  name: string;
  key: Span;
  entry: Entry;
}

/** Only what looks like a number to anyone is one: 12, 012 and 2.5, but not 0x1F, 1e3 or .inf. */
function plainValue(node: Scalar): unknown {
  // An escape such as "\u0302" can make what the normalised source text did not hold.
  if (typeof node.value === 'string') return node.value.normalize('NFC');
  if (typeof node.value !== 'number') return node.value;
  const source = node.source ?? '';
  if (!/^-?\d+(\.\d+)?$/u.test(source)) return source;
  return Number(source) === 0 ? 0 : Number(source);
}

function spanOf(
  node: { range?: readonly [number, number, number] | null | undefined },
  { from: start }: Reading,
): Span {
  const [from, to] = node.range ?? [0, 0, 0];
  return { from: from + start, to: to + start };
}

/** A list of items; where one is null there is a hole, which `map` and the like pass over. */
export function listOf(items: readonly (Entry | null)[], at: Pick<Entry, 'span' | 'key'>): Entry {
  const value: unknown[] = [];
  value.length = items.length;
  const children = new Map<string, Entry>();
  for (const [index, item] of items.entries()) {
    if (item === null) continue;
    value[index] = item.value;
    children.set(String(index), item);
  }
  return { ...at, value, written: null, children };
}

function listEntry(node: YAMLSeq, key: Span | null, reading: Reading): Entry {
  const items = node.items.map((item) => entryOf(item as ParsedNode, null, reading));
  return listOf(items, { span: spanOf(node, reading), key });
}

/** The pairs of a map as they are written, a key twice too. */
export function pairsOf(node: YAMLMap, reading: Reading): Pair[] {
  return node.items.map((pair) => {
    const keyNode = pair.key as Scalar;
    const name = typeof keyNode.value === 'string' ? keyNode.value.normalize('NFC') : '';
    const key = spanOf(keyNode, reading);
    return { name, key, entry: entryOf(pair.value as ParsedNode | null, key, reading) };
  });
}

/** A map of pairs; tells of merge keys and of the second of two equal keys, and leaves them out. */
export function mapOf(pairs: readonly Pair[], at: Pick<Entry, 'span' | 'key'>, { place, problems }: Reading): Entry {
  const value: Record<string, unknown> = {};
  const children = new Map<string, Entry>();
  for (const { name, key, entry } of pairs) {
    const first = children.get(name);
    if (name === '<<') problems.push(complain(MERGE_KEY, place(key)));
    else if (first !== undefined)
      problems.push(complain(keyTwice(name, place(first.key ?? first.span).line), place(key)));
    else {
      children.set(name, entry);
      // Assigning would set the prototype when the key is “__proto__”.
      Object.defineProperty(value, name, { value: entry.value, enumerable: true, writable: true, configurable: true });
    }
  }
  return { ...at, value, written: null, children };
}

export function entryOf(node: ParsedNode | null, key: Span | null, reading: Reading): Entry {
  if (isMap(node)) return mapOf(pairsOf(node, reading), { span: spanOf(node, reading), key }, reading);
  if (isSeq(node)) return listEntry(node, key, reading);
  const scalar = isScalar(node) ? node : null;
  return {
    value: scalar === null ? null : plainValue(scalar),
    span: scalar === null ? (key ?? { from: 0, to: 0 }) : spanOf(scalar, reading),
    key,
    written: scalar?.source ?? '',
    children: null,
  };
}
