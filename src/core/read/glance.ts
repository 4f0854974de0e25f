/**
 * What a branch's file says of itself, seen without reading the whole: enough to name its output and to know it in
 * another branch's text. A run over thousands of files looks at all of them before it makes the first.
 */
import type { SourceFile, TextPlace } from '../diagnostic.ts';
import { ownText } from '../own-text.ts';
import { isRecord } from './path.ts';
import { readYaml } from './yaml.ts';

/** A value and where it stands, lines and columns counted from 1, the end exclusive. */
export interface Seen extends Pick<TextPlace, 'line' | 'column' | 'endLine' | 'endColumn'> {
  text: string;
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

/** What stands behind a key at the left edge, up to the next one; its first line begins at `line` and `column`. */
interface Block {
  text: string;
  line: number;
  column: number;
}

/** Looks at a file. A value that is absent, or is no text, is null; a file that YAML cannot read gives nulls alone. */
export function glance(file: SourceFile): Glance {
  return quick(file.text.normalize('NFC')) ?? thorough(file);
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
    open = { text: line.slice(key.length + 1), line: index + 1, column: key.length + 2 };
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
function scalar(block: Block): Seen | undefined {
  const [, blanks, value] = new RegExp(String.raw`^([ \t]+)${PLAIN}\s*$`, 'u').exec(block.text) ?? [];
  return value === undefined ? undefined : seen(value, block, blanks?.length ?? 0);
}

/** The value of a key inside a map; null where it has none, undefined when that is not sure. */
function member(block: Block, key: string): Seen | null | undefined {
  const { text } = block;
  const isFlow = /^[ \t]*\{/u.test(text);
  const starts = isFlow ? String.raw`[{,]\s*` : String.raw`\n( +)`;
  const found = [...text.matchAll(new RegExp(`${starts}${key}:`, 'gu'))];
  const [first] = found;
  if (first === undefined) return new RegExp(`\\b${key}\\b`, 'u').test(text) ? undefined : null;
  if (found.length > 1) return undefined;
  const end = isFlow ? String.raw`\s*[,}]` : String.raw`[ \t]*(?:$|\n(?!\s*\n?${first[1] ?? ''}[ \t]))`;
  const from = first.index + first[0].length;
  const [, blanks, value] = new RegExp(`^([ \\t]+)${PLAIN}${end}`, 'u').exec(text.slice(from)) ?? [];
  return value === undefined ? undefined : seen(value, block, from + (blanks?.length ?? 0));
}

/** A value at an offset of its block. Undefined for a word that YAML takes for something else than text. */
function seen(value: string, block: Block, offset: number): Seen | undefined {
  const text = ownText(value.trimEnd());
  if (/^(?:null|true|false)$/iu.test(text)) return undefined;
  const before = block.text.slice(0, offset);
  const newline = before.lastIndexOf('\n');
  const line = block.line + before.split('\n').length - 1;
  const column = newline === -1 ? block.column + offset : offset - newline;
  return { text, line, column, endLine: line, endColumn: column + text.length };
}

/** The same values by way of the real reader. */
function thorough(file: SourceFile): Glance {
  const read = readYaml(file).value;
  const at = (path: readonly string[]): Seen | null => {
    let value: unknown = read?.value;
    for (const step of path) value = isRecord(value) ? value[step] : undefined;
    if (read === null || typeof value !== 'string') return null;
    const { line, column, endLine, endColumn } = read.placeOf(path);
    return { text: ownText(value), line, column, endLine, endColumn };
  };
  const { type, name, secretary, unit, place } = FIELDS;
  return { type: at(type), name: at(name), secretary: at(secretary), unit: at(unit), place: at(place) };
}
