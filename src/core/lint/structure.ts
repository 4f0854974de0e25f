/** What can be referred to: the articles, clauses and points of a model, each with what must hold for it to stand. */
import type { PlacedOutline } from '../compose/read-models.ts';
import type { Clause } from './logic/possible.ts';
import { entriesOf, literalsOf, type LintSet } from './set.ts';
import { wordsSpan, type MarkupLine } from './template/lines.ts';
import type { Span } from './template/span.ts';
import type { Conditions, Literal } from './template/tags.ts';
import type { Template } from './template/template.ts';

export interface Block {
  kind: 'article' | 'clause' | 'point';
  /** `article/clause/point` */
  id: string;
  conditions: Conditions;
  /** the article's template, or the run that brings the block into it */
  template: Template;
  /** where a reader of the article's own file finds it: the id, or the include that brings it */
  span: Span;
  line: MarkupLine | null;
}

interface Reader {
  set: LintSet;
  template: Template;
  article: string;
  blocks: Block[];
  clause: string;
}

function addLine(reader: Reader, line: MarkupLine, from: Template, outer: Conditions, include: Span | null): void {
  if (line.kind !== 'clause' && line.kind !== 'point') return;
  const { article, blocks } = reader;
  const parent = line.kind === 'point' ? reader.clause : article;
  // A missing id is told by itself; the block is there all the same.
  const id = `${parent}/${line.id?.text ?? ''}`;
  if (line.kind === 'clause') reader.clause = id;
  const kind = line.kind === 'point' ? 'point' : 'clause';
  const conditions = [...outer, ...line.conditions];
  blocks.push({ kind, id, conditions, template: from, span: include ?? line.id?.span ?? wordsSpan(line), line });
}

function addParts(reader: Reader, outer: Conditions): void {
  for (const part of reader.template.parts) {
    if (part.kind !== 'include') {
      addLine(reader, part, reader.template, outer, null);
      continue;
    }
    const run = reader.set.templates.find(({ kind, name }) => kind === 'run' && name === part.run);
    for (const inner of run?.parts ?? []) {
      if (run === undefined || inner.kind === 'include') continue;
      addLine(reader, inner, run, [...outer, ...part.conditions], part.span);
    }
  }
}

/** The article, its clauses and points as an outline's entry prints them. */
export function blocksOf(set: LintSet, template: Template, article: string, conditions: Conditions): Block[] {
  const span: Span = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const own: Block = { kind: 'article', id: article, conditions, template, span, line: null };
  const reader: Reader = { set, template, article, blocks: [own], clause: article };
  addParts(reader, conditions);
  return reader.blocks;
}

/** A model's blocks by id; of an article that could not be read anything may exist. */
export interface Structure {
  blocks: ReadonlyMap<string, Block[]>;
  opaque: ReadonlySet<string>;
}

function structureOf(set: LintSet, { outline }: PlacedOutline): Structure {
  const blocks = new Map<string, Block[]>();
  const opaque = new Set<string>();
  for (const { article, when } of entriesOf(outline)) {
    const template = set.templateFor(outline, article);
    if (template === undefined) opaque.add(article);
    for (const block of template ? blocksOf(set, template, article, literalsOf(when)) : []) {
      blocks.set(block.id, [...(blocks.get(block.id) ?? []), block]);
    }
    // A run that is not there, or not readable, may have brought any clause.
    const runs = template?.includes.map(({ run }) => run) ?? [];
    if (runs.some((run) => !set.templates.some(({ name }) => name === run))) opaque.add(article);
  }
  return { blocks, opaque };
}

const known = new WeakMap<LintSet, Map<string, Structure>>();

/** The structure of a type's model. */
export function structureFor(set: LintSet, type: string): Structure | null {
  const models = known.get(set) ?? new Map(set.outlines.map((one) => [one.outline.type, structureOf(set, one)]));
  known.set(set, models);
  return models.get(type) ?? null;
}

const not = ({ fact, wanted }: Literal): Literal => ({ fact, wanted: !wanted });

/** “All of these hold”: each is a clause of its own. */
export const all = (conditions: Conditions): Clause[] => conditions.map((literal) => [literal]);

/** “Not all of these hold.” */
export const notAll = (conditions: Conditions): Clause => conditions.map(not);
