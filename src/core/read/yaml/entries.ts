/** The parser's nodes become data at once; where each value stands is worked out when somebody asks. */
import { isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { define } from '../define.ts';
import type { Span } from '../lines.ts';
import type { Entry } from '../located.ts';
import { complain, keyTwice, MERGE_KEY } from './problems.ts';
import type { Reading } from './reading.ts';

type Node = ParsedNode | null;

/** A key of a map, where it stands, and what stands under it. */
export interface Pair {
  name: string;
  key: Span;
  entry: Entry;
}

/** The text is normalised; only what is not written as it is, such as "\u0302", can be otherwise. */
const normal = (text: string, { type }: Scalar): string => (type === 'PLAIN' ? text : text.normalize('NFC'));

/** Only what looks like a number to anyone is one: 12, 012 and 2.5, but not 0x1F, 1e3 or .inf. */
function scalarValue(node: Scalar): unknown {
  if (typeof node.value === 'string') return normal(node.value, node);
  if (typeof node.value !== 'number') return node.value;
  const source = node.source ?? '';
  if (!/^-?\d+(\.\d+)?$/u.test(source)) return source;
  return Number(source) === 0 ? 0 : Number(source);
}

const nameOf = (key: Scalar): string => (typeof key.value === 'string' ? normal(key.value, key) : '');

function spanOf(node: Pick<ParsedNode, 'range'>, { from: start }: Reading): Span {
  const [from, to] = node.range;
  return { from: from + start, to: to + start };
}

const keyOf = (pair: YAMLMap['items'][number]): Scalar.Parsed => pair.key as Scalar.Parsed;

/** The data of a map; tells of merge keys and of the second of two equal keys, and leaves them out. */
function mapValue(node: YAMLMap, reading: Reading): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const pair of node.items) {
    const key = keyOf(pair);
    const name = nameOf(key);
    // What stands under a key that is left out is told of all the same.
    const inner = valueOf(pair.value as Node, reading);
    if (name === '<<') reading.problems.push(complain(MERGE_KEY, reading.place(spanOf(key, reading))));
    else if (Object.hasOwn(value, name)) {
      tellTwice(name, firstOf(node, name), key, reading);
      // A key left empty says nothing.
      value[name] ??= inner;
    } else define(value, name, inner);
  }
  return value;
}

const firstOf = ({ items }: YAMLMap, name: string): Scalar.Parsed | undefined =>
  items.map(keyOf).find((key) => nameOf(key) === name);

function tellTwice(name: string, first: Scalar.Parsed | undefined, second: Scalar.Parsed, reading: Reading): void {
  const { place, problems } = reading;
  const line = first === undefined ? 0 : place(spanOf(first, reading)).line;
  problems.push(complain(keyTwice(name, line), place(spanOf(second, reading))));
}

function valueOf(node: Node, reading: Reading): unknown {
  if (isMap(node)) return mapValue(node, reading);
  if (isSeq(node)) return node.items.map((item) => valueOf(item as Node, reading));
  return isScalar(node) ? scalarValue(node) : null;
}

/** The pairs of a map as they are written, a key twice too. */
export function pairsOf(node: YAMLMap, reading: Reading): Pair[] {
  return node.items.map((pair) => {
    const key = spanOf(keyOf(pair), reading);
    return { name: nameOf(keyOf(pair)), key, entry: entryOf(pair.value as Node, key, reading) };
  });
}

const isEmpty = (node: Node): boolean => node === null || (isScalar(node) && node.value === null);

/** The way down into a map or a list, each value being known; null into anything else. */
function childrenOf(node: Node, value: unknown, reading: Reading): Map<string, Entry> | null {
  const children = new Map<string, Entry>();
  if (isMap(node)) {
    const empty = new Set<string>();
    for (const pair of node.items) {
      const name = nameOf(keyOf(pair));
      if (name === '<<' || (children.has(name) && !empty.has(name))) continue;
      if (isEmpty(pair.value)) empty.add(name);
      else empty.delete(name);
      const key = spanOf(keyOf(pair), reading);
      children.set(name, located(pair.value, (value as Record<string, unknown>)[name], key, reading));
    }
    return children;
  }
  if (!isSeq(node)) return null;
  for (const [index, item] of (node as YAMLSeq<Node>).items.entries())
    children.set(String(index), located(item, (value as unknown[])[index], null, reading));
  return children;
}

function located(node: Node, value: unknown, key: Span | null, reading: Reading): Entry {
  let children: Map<string, Entry> | null | undefined;
  return {
    value,
    key,
    get span() {
      return node === null ? (key ?? { from: 0, to: 0 }) : spanOf(node, reading);
    },
    get written() {
      return isMap(node) || isSeq(node) ? null : isScalar(node) ? node.source : '';
    },
    get children() {
      return (children ??= childrenOf(node, value, reading));
    },
  };
}

/** The data of a node and the places in it; tells of keys that are not taken. */
export function entryOf(node: Node, key: Span | null, reading: Reading): Entry {
  return located(node, valueOf(node, reading), key, reading);
}

/** A map put together of pairs; tells of merge keys and of the second of two equal keys, and leaves them out. */
export function mapOf(pairs: readonly Pair[], at: Pick<Entry, 'span' | 'key'>, { place, problems }: Reading): Entry {
  const value: Record<string, unknown> = {};
  const children = new Map<string, Entry>();
  for (const { name, key, entry } of pairs) {
    const first = children.get(name);
    if (name === '<<') problems.push(complain(MERGE_KEY, place(key)));
    else if (first !== undefined)
      problems.push(complain(keyTwice(name, place(first.key ?? first.span).line), place(key)));
    if (name !== '<<' && (first?.value ?? null) === null) {
      children.set(name, entry);
      define(value, name, entry.value);
    }
  }
  return { ...at, value, written: null, children };
}

/** A list put together of items; where one is null there is a hole, which `map` and the like pass over. */
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
