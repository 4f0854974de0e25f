/**
 * The tags of a template with what surrounds each: the conditions that must hold and the scope that names are read in.
 */
import { BLOCKS, isTag, TAGS } from '../../template/tags.ts';
import { inLine, spanOf, type Span } from './span.ts';

/** “The fact is yes”, or no. */
export interface Literal {
  fact: string;
  wanted: boolean;
}

export type Conditions = readonly Literal[];

type Path = hbs.AST.PathExpression;

/**
 * Where names are looked up: the branch and the arguments, or an item of the list a surrounding `each` goes through.
 */
export interface Frame {
  outer: Frame | null;
  /** null for the root, and for the inside of a block that the language refuses */
  list: Path | null;
  /** nothing is known of the names inside a refused block */
  opaque: boolean;
}

/** What surrounds a place in a template. */
export interface Placed {
  conditions: Conditions;
  frame: Frame;
}

/** A path whose value is printed, gone through or handed on. */
export interface Use extends Placed {
  path: Path;
  span: Span;
  /** `print`: in the text; `list`: in `each`; `value`: as an argument of a helper or a run */
  as: 'print' | 'list' | 'value';
}

export interface Call extends Placed {
  helper: string;
  node: hbs.AST.MustacheStatement;
  /** of the helper's name */
  span: Span;
}

export interface Question {
  fact: string;
  /** of the fact's name */
  span: Span;
  /** what must hold for the question to be asked */
  conditions: Conditions;
  /** the answer for which the block's first part is printed */
  wanted: boolean;
  hasElse: boolean;
}

export interface Include extends Placed {
  run: string;
  /** of the run's name */
  span: Span;
  given: { name: string; span: Span; value: hbs.AST.Expression }[];
  line: number;
}

export interface Tags {
  uses: Use[];
  calls: Call[];
  questions: Question[];
  includes: Include[];
  /** printed text by line: the conditions and scope of the first character */
  texts: Map<number, Placed>;
  /** what stands in each line besides the tags, everything else filled with FILLER */
  bare: string[];
}

/** Stands for every character of a tag, so that offsets in the bare text are columns of the file. */
const FILLER = '\uFFFC';

const not = ({ fact, wanted }: Literal): Literal => ({ fact, wanted: !wanted });

interface Reader {
  tags: Tags;
  lines: readonly string[];
}

function keep({ tags, lines }: Reader, { loc, value }: hbs.AST.ContentStatement, placed: Placed): void {
  for (let line = loc.start.line; line <= loc.end.line; line += 1) {
    const from = line === loc.start.line ? loc.start.column : 0;
    const to = line === loc.end.line ? loc.end.column : (lines[line - 1]?.length ?? 0);
    const filled = tags.bare[line - 1] ?? '';
    tags.bare[line - 1] = filled.slice(0, from) + (lines[line - 1] ?? '').slice(from, to) + filled.slice(to);
    if (to > from && value.trim() !== '' && !tags.texts.has(line)) tags.texts.set(line, placed);
  }
}

const isPath = (node: hbs.AST.Node): node is Path => node.type === 'PathExpression';

function useAll({ tags }: Reader, values: readonly hbs.AST.Expression[], placed: Placed): void {
  for (const path of values.filter(isPath)) tags.uses.push({ path, span: spanOf(path), as: 'value', ...placed });
}

const pairsOf = (hash: hbs.AST.Hash | undefined): hbs.AST.HashPair[] => hash?.pairs ?? [];

function mustache(reader: Reader, node: hbs.AST.MustacheStatement, placed: Placed): void {
  if (!isPath(node.path)) return;
  const span = spanOf(node.path);
  if (isTag(node.path.original)) {
    reader.tags.calls.push({ helper: node.path.original, node, span, ...placed });
    // The others take a text in quotes: a path in its place is no value of anything.
    if (TAGS[node.path.original]?.takes[0] === 'path') useAll(reader, node.params, placed);
  } else if (node.params.length === 0) reader.tags.uses.push({ path: node.path, span, as: 'print', ...placed });
}

function include(reader: Reader, node: hbs.AST.PartialStatement, placed: Placed): void {
  if (!isPath(node.name)) return;
  const pairs = pairsOf(node.hash);
  const given = pairs.map(({ key, value, loc: { start } }) => ({
    name: key,
    span: inLine(start.line, start.column, start.column + key.length),
    value,
  }));
  const { original: run } = node.name;
  reader.tags.includes.push({ run, span: spanOf(node.name), given, line: node.loc.start.line, ...placed });
  useAll(
    reader,
    pairs.map(({ value }) => value),
    placed,
  );
}

type Body = hbs.AST.Program | undefined;

function block(reader: Reader, node: hbs.AST.BlockStatement, placed: Placed): void {
  const name = isPath(node.path) ? node.path.original : '';
  const [subject] = node.params;
  // Either body may be missing although the type says otherwise.
  const [body, inverse] = [node.program as Body, node.inverse as Body];
  const isNaming = [body, inverse].some((one) => (one?.blockParams ?? []).length > 0);
  if (!BLOCKS.includes(name) || subject === undefined || !isPath(subject) || isNaming) {
    const frame: Frame = { outer: placed.frame, list: null, opaque: true };
    walk(reader, body, { ...placed, frame });
    walk(reader, inverse, { ...placed, frame });
  } else if (name === 'each') {
    reader.tags.uses.push({ path: subject, span: spanOf(subject), as: 'list', ...placed });
    walk(reader, body, { ...placed, frame: { outer: placed.frame, list: subject, opaque: false } });
    walk(reader, inverse, placed);
  } else {
    const literal: Literal = { fact: subject.original, wanted: name === 'if' };
    const { conditions } = placed;
    const hasElse = inverse !== undefined;
    const question = { fact: literal.fact, span: spanOf(subject), conditions, wanted: literal.wanted, hasElse };
    reader.tags.questions.push(question);
    walk(reader, body, { ...placed, conditions: [...conditions, literal] });
    walk(reader, inverse, { ...placed, conditions: [...conditions, not(literal)] });
  }
}

function walk(reader: Reader, program: Body, placed: Placed): void {
  for (const node of program?.body ?? []) {
    if (node.type === 'ContentStatement') keep(reader, node as hbs.AST.ContentStatement, placed);
    else if (node.type === 'MustacheStatement') {
      mustache(reader, node as hbs.AST.MustacheStatement, placed);
      if (!reader.tags.texts.has(node.loc.start.line)) reader.tags.texts.set(node.loc.start.line, placed);
    } else if (node.type === 'PartialStatement') include(reader, node as hbs.AST.PartialStatement, placed);
    else if (node.type === 'BlockStatement') block(reader, node as hbs.AST.BlockStatement, placed);
  }
}

/** Reads the tags of a parsed template; `text` is its source. */
export function tagsOf(program: hbs.AST.Program, text: string): Tags {
  const lines = text.split('\n');
  const bare = lines.map((line) => FILLER.repeat(line.length));
  const tags: Tags = { uses: [], calls: [], questions: [], includes: [], texts: new Map(), bare };
  const frame: Frame = { outer: null, list: null, opaque: false };
  walk({ tags, lines }, program, { conditions: [], frame });
  return tags;
}
