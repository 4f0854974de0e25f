import type { Article, Chapter, Clause, Inline, Paragraph, Point, Section, Table } from '../../tree/nodes.ts';
import { columnWidths } from './columns.ts';
import { addContent, addNumber, centred, fixed, paragraph, type PlanContext } from './paragraphs.ts';
import type { Planned, PlannedParagraph, Run } from './plan-types.ts';
import { addCondition, plainText } from './runs.ts';

type Child =
  | Section<Inline, string>
  | Article<Inline, string>
  | Clause<Inline, string>
  | Point<Inline, string>
  | Paragraph<Inline>
  | Table<Inline>;

type Handlers = {
  [Type in Child['type']]: (block: Extract<Child, { type: Type }>, context: PlanContext, out: Planned[]) => void;
};

const handlers: Handlers = {
  section: planSection,
  article: planArticle,
  clause: planClause,
  point: (point, context, out) => out.push(numbered('point', ') ', point, context)),
  paragraph: planParagraph,
  table: planTable,
};

/** Chương: number and name on two lines, then what stands in it. */
export function planChapter(chapter: Chapter<Inline, string>, context: PlanContext, out: Planned[]): void {
  planName('chapterName', chapter, fixed('chapterNumber', `Chương ${chapter.number}`), context, out);
  planChildren(chapter.children, context, out);
}

function planSection(section: Section<Inline, string>, context: PlanContext, out: Planned[]): void {
  planName('sectionName', section, fixed('sectionNumber', `Mục ${section.number}`), context, out);
  // One step deeper in Word's navigation than an article that stands in the chapter itself.
  for (const article of section.children) planNamed(article, 'sectionArticle', context, out);
}

function planName(
  kind: 'chapterName' | 'sectionName',
  block: Chapter<Inline, string> | Section<Inline, string>,
  number: PlannedParagraph,
  context: PlanContext,
  out: Planned[],
): void {
  const name: Run[] = [];
  addCondition(name, block);
  addContent(name, kind, block.title, context);
  out.push(number, centred(kind, name, context));
}

/** Điều: its name on the line of its number; without a name the first paragraph runs on there. */
export function planArticle(article: Article<Inline, string>, context: PlanContext, out: Planned[]): void {
  const [first, ...rest] = article.children;
  if (article.title.length > 0 || first?.type !== 'paragraph') {
    planNamed(article, 'article', context, out);
    return;
  }
  const runs: Run[] = [];
  addLabel(runs, article, context);
  addCondition(runs, article);
  addCondition(runs, first);
  out.push(paragraph('paragraph', addContent(runs, 'paragraph', first.content, context)));
  planChildren(rest, context, out);
}

function planNamed(
  article: Article<Inline, string>,
  kind: 'article' | 'sectionArticle',
  context: PlanContext,
  out: Planned[],
): void {
  const runs: Run[] = [];
  addNumber(runs, article, `Điều ${article.number}`, article.title.length === 0 ? '.' : '. ', context);
  addCondition(runs, article);
  out.push(paragraph(kind, addContent(runs, kind, article.title, context)));
  planChildren(article.children, context, out);
}

/** “Điều 1. ” in bold, one run unless a bookmark ends before the stop. */
function addLabel(runs: Run[], article: Article<Inline, string>, { bookmarks }: PlanContext): void {
  const number = `Điều ${article.number}`;
  const bookmark = bookmarks.byBlock.get(article);
  if (bookmark === undefined) runs.push({ type: 'label', text: `${number}. ` });
  else {
    const [start, end] = [{ type: 'bookmark-start', bookmark } as const, { type: 'bookmark-end', bookmark } as const];
    runs.push(start, { type: 'label', text: number }, end, { type: 'label', text: '. ' });
  }
}

function planClause(clause: Clause<Inline, string>, context: PlanContext, out: Planned[]): void {
  // “… gồm:” at the foot of a page and its points on the next read badly.
  out.push(numbered('clause', '. ', clause, context, clause.children.length > 0));
  planChildren(clause.children, context, out);
}

/** A line that opens with its number; the only clause of an article has none. */
function numbered(
  kind: 'clause' | 'point',
  mark: string,
  block: Clause<Inline, string> | Point<Inline, string>,
  context: PlanContext,
  keep = false,
): PlannedParagraph {
  const runs: Run[] = [];
  if (block.number !== '') addNumber(runs, block, block.number, mark, context);
  addCondition(runs, block);
  return paragraph(kind, addContent(runs, kind, block.content, context), keep);
}

/** A paragraph without a number. */
export function planParagraph(block: Paragraph<Inline>, context: PlanContext, out: Planned[]): void {
  const runs: Run[] = [];
  addCondition(runs, block);
  out.push(paragraph('paragraph', addContent(runs, 'paragraph', block.content, context)));
}

/** A table and the gap under it; a condition stands on a line before. */
export function planTable(table: Table<Inline>, context: PlanContext, out: Planned[]): void {
  const { layout } = context;
  const count = Math.max(1, ...table.rows.map((row) => row.length));
  const rows = table.rows.map((row, index) => {
    const kind = index === 0 ? 'tableHead' : 'tableCell';
    // The head stays with the first row under it.
    const keep = index === 0 && table.rows.length > 1;
    const cells: PlannedParagraph[] = [];
    for (let column = 0; column < count; column += 1) {
      cells.push(paragraph(kind, addContent([], kind, row[column] ?? [], context), keep));
    }
    return cells;
  });
  const texts = rows.map((row) => row.map((cell) => plainText(cell.runs)));
  const columns = columnWidths(texts, layout.tableSize, layout.textWidth);
  const note: Run[] = [];
  addCondition(note, table);
  if (note.length > 0) out.push(paragraph('paragraph', note, true));
  out.push({ type: 'table', columns, rows }, paragraph('tableGap', []));
}

function planChildren(children: readonly Child[], context: PlanContext, out: Planned[]): void {
  for (const child of children) handlers[child.type](child as never, context, out);
}
