/**
 * What a branch's file says of itself, seen without reading the whole: enough to name its output and to know it in
 * another branch's text. A run over thousands of files looks at all of them before it makes the first.
 */
import type { SourceFile } from '../diagnostic.ts';
import { isRecord } from './path.ts';
import { readYaml } from './yaml.ts';

/** A value and the line it stands on, counted from 1. */
export interface Seen {
  text: string;
  line: number;
}

export interface Glance {
  type: Seen | null;
  name: Seen | null;
  secretary: Seen | null;
  unit: Seen | null;
  /** where the branch meets */
  place: Seen | null;
}

const FIELDS = {
  type: ['type'],
  name: ['name'],
  secretary: ['secretary', 'name'],
  unit: ['unit', 'name'],
  place: ['meeting', 'place'],
} as const satisfies Record<keyof Glance, readonly string[]>;

/** A line that begins something at the left edge of an ordinary file: a key, a comment, the end of a bracket. */
const ORDINARY = /^(?:[A-Za-z][A-Za-z0-9]*:(?:[ \t]|$)|#|[\]}])/u;
/** A value that means the same however it is read: words without quotes, signs of YAML or a comment. */
const PLAIN = String.raw`(\p{L}[\p{L}\p{M}\p{N} .\-–/()]*)`;

/** What stands behind a key at the left edge, up to the next one. */
interface Block {
  text: string;
  line: number;
}

/** Looks at a file. A value that is absent, or is no text, is null; a file that YAML cannot read gives nulls alone. */
export function glance(file: SourceFile): Glance {
  return quick(file.text) ?? thorough(file);
}

/** The values of a file written as nearly all are; null as soon as anything is out of the ordinary. */
function quick(text: string): Glance | null {
  const blocks = new Map<string, Block>();
  let open: Block | null = null;
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (line === '' || /^(?: |- )/u.test(line)) {
      if (open !== null) open.text += `\n${line}`;
      continue;
    }
    if (!ORDINARY.test(line)) return null;
    const key = /^([A-Za-z0-9]+):/u.exec(line)?.[1];
    if (key === undefined) continue;
    if (blocks.has(key)) return null;
    open = { text: line.slice(key.length + 1), line: index + 1 };
    blocks.set(key, open);
  }
  const found: Partial<Glance> = {};
  for (const [field, [key, inner]] of Object.entries(FIELDS)) {
    const block = blocks.get(key);
    const value = block === undefined ? null : inner === undefined ? scalar(block) : member(block, inner);
    if (value === undefined) return null;
    found[field as keyof Glance] = value;
  }
  return found as Glance;
}

/** The value of a key that stands alone on its line; undefined when that is not sure. */
function scalar({ text, line }: Block): Seen | undefined {
  const value = new RegExp(String.raw`^[ \t]+${PLAIN}\s*$`, 'u').exec(text)?.[1];
  return value === undefined ? undefined : seen(value, line);
}

/** The value of a key inside a map; null where it has none, undefined when that is not sure. */
function member({ text, line }: Block, key: string): Seen | null | undefined {
  const isFlow = /^[ \t]*\{/u.test(text);
  const starts = isFlow ? String.raw`(?:[{,]\s*)` : String.raw`(?:\n +)`;
  const found = [...text.matchAll(new RegExp(`${starts}${key}:`, 'gu'))];
  const [first] = found;
  if (first === undefined) return new RegExp(`\\b${key}\\b`, 'u').test(text) ? undefined : null;
  if (found.length > 1) return undefined;
  const end = isFlow ? String.raw`[ \t]*[,}\n]` : String.raw`[ \t]*(?:\n|$)`;
  const rest = text.slice(first.index + first[0].length);
  const value = new RegExp(`^[ \\t]+${PLAIN}${end}`, 'u').exec(rest)?.[1];
  if (value === undefined) return undefined;
  const before = text.slice(0, first.index + first[0].length).split('\n').length - 1;
  return seen(value, line + before);
}

/** Undefined for a word that YAML takes for something else than text. */
function seen(value: string, line: number): Seen | undefined {
  const text = value.trimEnd().normalize('NFC');
  return /^(?:null|true|false)$/iu.test(text) ? undefined : { text, line };
}

/** The same values by way of the real reader. */
function thorough(file: SourceFile): Glance {
  const read = readYaml(file).value;
  const at = (path: readonly string[]): Seen | null => {
    let value: unknown = read?.value;
    for (const step of path) value = isRecord(value) ? value[step] : undefined;
    return read === null || typeof value !== 'string' ? null : { text: value, line: read.placeOf(path).line };
  };
  const { type, name, secretary, unit, place } = FIELDS;
  return { type: at(type), name: at(name), secretary: at(secretary), unit: at(unit), place: at(place) };
}
