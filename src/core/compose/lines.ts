/** What is done with one line of a program: its parts become inlines, and it takes its place in the article. */
import { joinConditions } from '../facts/index.ts';
import type { Line, Part, Path } from '../template/program.ts';
import type { BlockBase, Clause, DraftInline, Paragraph, Point, Source, Table } from '../tree/nodes.ts';
import type { ArticleFault, DraftArticle } from './article.ts';
import type { Asked } from './asked.ts';
import { isTold, printed } from './calls.ts';
import { idOf, sourceOf } from './given.ts';
import { fieldAt, type Field } from './scope.ts';

type DraftClause = Clause<DraftInline, null>;
type DraftPoint = Point<DraftInline, null>;
type LineOf<T extends Line['type']> = Extract<Line, { type: T }>;

/** An article on its way. */
export interface Run {
  asked: Asked;
  /** the file whose statements are walked: the article's, or that of an included run */
  file: string;
  /** the names in sight: those of the article or run, inside loops the item last */
  scopes: Field[];
  /** conditions that the branch has not answered, around the current line, in words */
  conditions: string[];
  article: DraftArticle;
  clause: DraftClause | null;
  /** how many of the conditions surround the whole clause: its points need not repeat them */
  clauseConditions: number;
  table: Table<DraftInline> | null;
  faults: ArticleFault[];
}

/** The field at a path; names were checked when the library was read. */
export function find({ scopes, asked }: Run, path: Path): Field {
  let depth = scopes.length - 1;
  for (const step of path) if (step === '..') depth -= 1;
  const scope = scopes[depth];
  if (scope === undefined) throw new Error(`path “${path.join('.')}”, which leaves more loops than there are`);
  return asked.sees(scope) ? asked.field(path) : fieldAt(scope, path);
}

/** Texts side by side become one. */
function append(content: DraftInline[], inline: DraftInline): void {
  const last = content.at(-1);
  if (inline.type === 'text' && last?.type === 'text') {
    content[content.length - 1] = { type: 'text', text: last.text + inline.text };
  } else content.push(inline);
}

function inlines(run: Run, parts: readonly Part[], source: Source): DraftInline[] {
  const content: DraftInline[] = [];
  for (const part of parts) {
    if (part.type === 'text') append(content, part);
    else {
      const words = printed(part, (path) => find(run, path), run.asked, source);
      if (isTold(words)) run.faults.push({ ...words, source, at: part.at });
      else for (const inline of words) append(content, inline);
    }
  }
  return content;
}

/** Marks a block that stands only under conditions; `told` of them are told by the block around it. */
function conditioned<B extends BlockBase>(block: B, { conditions }: Run, told = 0): B {
  if (conditions.length > told) block.condition = joinConditions(conditions.slice(told));
  return block;
}

function addTitle(run: Run, line: LineOf<'title'>): void {
  const source = sourceOf(line, run.file);
  run.article.title = inlines(run, line.parts, source);
  run.article.source = source;
}

function addClause(run: Run, line: LineOf<'clause'>): void {
  const source = sourceOf(line, run.file);
  const clause: DraftClause = {
    type: 'clause',
    source,
    origin: 'model',
    id: idOf(line, run.article.id),
    number: null,
    content: inlines(run, line.parts, source),
    children: [],
  };
  run.clause = conditioned(clause, run);
  run.clauseConditions = run.conditions.length;
  run.article.children.push(clause);
}

function addPoint(run: Run, line: LineOf<'point'>): void {
  const { clause } = run;
  const source = sourceOf(line, run.file);
  if (clause === null) {
    const hint = 'bỏ hai dấu cách ở đầu dòng';
    run.faults.push({ source, code: 'point-without-clause', message: 'điểm phải đứng sau một khoản', hint });
    return;
  }
  const content = inlines(run, line.parts, source);
  const id = idOf(line, clause.id);
  const point: DraftPoint = { type: 'point', source, origin: 'model', id, number: null, content };
  clause.children.push(conditioned(point, run, run.clauseConditions));
}

/**
 * Puts a paragraph or table where it stands: in the clause above when it is indented, otherwise in the article. What
 * the clause says of its conditions need not be repeated.
 */
function put(run: Run, inside: boolean, block: Paragraph<DraftInline> | Table<DraftInline>): void {
  const { article, clause, clauseConditions } = run;
  if (inside && clause !== null) clause.children.push(conditioned(block, run, clauseConditions));
  else article.children.push(conditioned(block, run));
}

function addParagraph(run: Run, line: LineOf<'paragraph'>): void {
  const source = sourceOf(line, run.file);
  const paragraph: Paragraph<DraftInline> = {
    type: 'paragraph',
    source,
    origin: 'model',
    content: inlines(run, line.parts, source),
  };
  put(run, line.inside, paragraph);
}

function addRow(run: Run, line: LineOf<'row'>): void {
  const source = sourceOf(line, run.file);
  const row = line.cells.map((parts) => inlines(run, parts, source));
  const table: Table<DraftInline> = run.table ?? { type: 'table', source, origin: 'model', rows: [] };
  if (run.table === null) put(run, line.inside, table);
  run.table = table;
  const width = table.rows[0]?.length ?? row.length;
  if (width !== row.length) {
    const message = `dòng bảng có ${row.length} ô, dòng đầu có ${width} ô`;
    run.faults.push({ source, code: 'table-row-width', message, hint: `viết đủ ${width} ô` });
  }
  table.rows.push(row);
}

/** Prints a line. Rows that follow one another are one table. */
export function printLine(run: Run, line: Line): void {
  if (line.type === 'row') {
    addRow(run, line);
    return;
  }
  run.table = null;
  if (line.type === 'title') addTitle(run, line);
  else if (line.type === 'clause') addClause(run, line);
  else if (line.type === 'point') addPoint(run, line);
  else addParagraph(run, line);
}
