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
/**
 * A value that means the same however it is read: words without quotes, signs of YAML or a comment. The letters are
 * those of Vietnamese and its neighbours: to compile a class of all letters takes longer than to look at a file.
 */
const VALUE = /([ \t]+)([A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ][\u0300-\u036f0-9A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ .\-–/()]*)/y;
/** What may stand behind a value: at the end of a block that it fills, of a line, of an entry in brackets. */
const ENDS = { block: /^\s*$/, line: /^[ \t]*(?:\n|$)/, entry: /^\s*[,}]/ } as const;

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
const scalar = (block: Block): Seen | undefined => valueAt({ from: 0, indent: 0 }, block, 'block');

/** The value of a key inside a map; null where it has none, undefined when that is not sure. */
function member(block: Block, key: string): Seen | null | undefined {
  const { text } = block;
  if (!text.includes(key)) return null;
  const isFlow = /^[ \t]*\{/.test(text);
  const [first, second] = valuesOf(key, text, isFlow ? /[{,]\s*$/ : /\n( +)$/);
  if (first === undefined) return new RegExp(`\\b${key}\\b`).test(text) ? undefined : null;
  return second === undefined ? valueAt(first, block, isFlow ? 'entry' : 'line') : undefined;
}

/** Where a value begins, and how far its key is indented. */
interface Start {
  from: number;
  indent: number;
}

/** Where the values begin of what looks like the key, `before` being what stands before a key. */
function valuesOf(key: string, text: string, before: RegExp): Start[] {
  const found: Start[] = [];
  for (let at = text.indexOf(`${key}:`); at !== -1; at = text.indexOf(`${key}:`, at + 1)) {
    const head = before.exec(text.slice(0, at));
    if (head !== null) found.push({ from: at + key.length + 1, indent: head[1]?.length ?? 0 });
  }
  return found;
}

/**
 * The value that begins at a place of a block; undefined for one that is not plain, or that goes on in the next line.
 */
function valueAt({ from, indent }: Start, block: Block, end: keyof typeof ENDS): Seen | undefined {
  VALUE.lastIndex = from;
  const [whole = '', blanks = '', value] = VALUE.exec(block.text) ?? [];
  const rest = block.text.slice(from + whole.length);
  if (value === undefined || !ENDS[end].test(rest)) return undefined;
  const next = end === 'line' ? (/\n([ \t]*)\S/.exec(rest)?.[1]?.length ?? 0) : 0;
  return next > indent ? undefined : seen(value, block, from + blanks.length);
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
