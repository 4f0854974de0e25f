/** Cuts a map of a file into the lines under each of its keys, among which a head line may be lacking. */
import { withShape, type FieldAt, type SchemaFiles } from '../fields.ts';
import type { Span } from '../lines.ts';
import type { Path } from '../path.ts';
import { blocksOf, contentLines, isOnOneLine, type Block, type ContentLine } from '../yaml/blocks.ts';

type Fields = ReadonlyMap<string, FieldAt>;

/** A map of the file, and what the schema says of it. */
export interface Level {
  text: string;
  span: Span;
  at: FieldAt;
  path: Path;
  /** where its keys would stand if it had any; null where it has some */
  indent: number | null;
}

interface Candidate {
  line: ContentLine;
  heads: Fields;
}

/** A key above some lines. */
interface Above {
  name: string;
  at: FieldAt;
  inside: number | null;
  /** to the right of this are only the keys of an item, if it is a list: its first dash, or its own key without one */
  dash: number;
}

/** The lines under a key, or those before the first key of a map. */
export interface Stretch {
  span: Span;
  /** the key above them, of which the schema knows; null where there is none */
  above: Above | null;
  /** the lines that may be the first under a head line, with the keys that it may have */
  candidates: Candidate[];
  /** a head line that is there, but indented like what stands under it */
  indented: ContentLine | null;
  /** how far the head line has to be indented */
  indent: number;
  /** the keys that the map lacks, first those that the schema has behind the key above */
  lacking: Fields;
}

function fieldsOf(at: FieldAt, schemas: SchemaFiles): Fields {
  const { field, file } = withShape(at, schemas);
  return new Map(Object.entries(field.properties ?? {}).map(([key, child]) => [key, { field: child, file }]));
}

/** The fields that a map does not have, those first that follow a key in the schema. */
function lackingIn(fields: Fields, blocks: readonly Block[], behind: string | null): Fields {
  const there = new Set(blocks.map(({ step }) => step));
  const all = [...fields];
  const next = all.findIndex(([key]) => key === behind) + 1;
  return new Map([...all.slice(next), ...all.slice(0, next)].filter(([key]) => !there.has(key)));
}

/** Could a line be the first under a key: is what it begins with known there? */
function canBegin(at: FieldAt, { name, hasDash }: ContentLine, schemas: SchemaFiles): boolean {
  const { field, file } = withShape(at, schemas);
  if (hasDash !== (field.items !== undefined)) return false;
  const { properties } = field.items === undefined ? field : withShape({ field: field.items, file }, schemas).field;
  return name === null || properties === undefined ? hasDash : Object.hasOwn(properties, name);
}

function candidate(line: ContentLine, lacking: Fields, schemas: SchemaFiles): Candidate[] {
  const heads = new Map([...lacking].filter(([, at]) => canBegin(at, line, schemas)));
  return heads.size === 0 ? [] : [{ line, heads }];
}

/** Is a block's line one of the group before it, only too far to the left? */
function isOfBefore(block: Block, before: Block | undefined, fields: Fields, schemas: SchemaFiles): boolean {
  const home = fields.get(String(before?.step));
  if (block.inside !== null || before?.inside == null || home === undefined) return false;
  return fieldsOf(home, schemas).has(String(block.step));
}

/** A map while it is cut: what is known of it to each of its stretches. */
interface Cut {
  text: string;
  fields: Fields;
  blocks: readonly Block[];
  schemas: SchemaFiles;
}

/** Beside its key, a list of items on one line says nothing of where an item's keys stand. */
function dashOf(lines: readonly ContentLine[], indent: number, text: string): number {
  const first = lines.find(({ hasDash }) => hasDash);
  if (first === undefined) return indent;
  return first.column === indent && isOnOneLine(first, text) ? Infinity : first.column;
}

/** The lines under a key; a line can be the first under a head line beside that key, or a list at its own indent. */
function under(block: Block, at: FieldAt, { text, fields, blocks, schemas }: Cut): Stretch {
  const name = String(block.step);
  const [line, ...lines] = contentLines(text, block);
  const [first] = lines;
  const indent = line?.column ?? 0;
  const deepest = block.inside === null || first === undefined ? Infinity : first.at.from - first.from;
  const lacking = lackingIn(fields, blocks, name);
  // From a head line on that is there, but indented, nothing is known of others.
  const isHead = ({ at: key, name: own, to }: ContentLine): boolean =>
    lacking.has(own ?? '') && text.slice(key.to, to).trim() === ':';
  const indented = lines.findIndex(isHead);
  const candidates = (indented === -1 ? lines : lines.slice(0, indented))
    .filter(({ column, hasDash }) => column <= deepest && (column > indent || (hasDash && column === indent)))
    .flatMap((one) => candidate(one, lacking, schemas));
  const dash = dashOf(lines, indent, text);
  const above = { name, at, inside: block.inside, dash };
  return { span: block, above, candidates, indented: lines[indented] ?? null, indent, lacking };
}

/** The stretches of a map, from the first on. */
export function stretchesOf({ text, span, at, indent }: Level, schemas: SchemaFiles): Stretch[] {
  const lines = contentLines(text, span);
  const left = Math.min(...lines.map(({ column }) => column));
  const start = lines.find(({ column, hasDash }) => column === left && !hasDash);
  const end = start?.from ?? span.to;
  const blocks = start === undefined ? [] : (blocksOf(text, { from: end, to: span.to })?.blocks ?? []);
  const cut: Cut = { text, fields: fieldsOf(at, schemas), blocks, schemas };
  const stretches: Stretch[] = [];
  const [first] = lines;
  const head = start === undefined ? indent : left;
  if (first !== undefined && first !== start && head !== null) {
    const lacking = lackingIn(cut.fields, blocks, null);
    stretches.push({
      span: { from: first.from, to: end },
      above: null,
      candidates: candidate(first, lacking, schemas),
      indented: null,
      indent: head,
      lacking,
    });
  }
  for (const [index, block] of blocks.entries()) {
    const field = cut.fields.get(String(block.step));
    if (field !== undefined && !isOfBefore(block, blocks[index - 1], cut.fields, schemas))
      stretches.push(under(block, field, cut));
  }
  return stretches;
}
