import type { Article, Chapter, Clause, Inline, Paragraph, Point, Section, Table } from '../../tree/nodes.ts';
import { columnWidths } from './columns.ts';
import { centred, content, fixed, numberRuns, paragraph, type PlanContext } from './paragraphs.ts';
import type { Planned, PlannedParagraph, Run } from './plan-types.ts';
import { conditionRuns, joined, plainText } from './runs.ts';

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
  const name = [...conditionRuns(chapter), ...content('chapterName', chapter.title, context)];
  out.push(fixed('chapterNumber', `Chương ${chapter.number}`), centred('chapterName', name, context));
  planChildren(chapter.children, context, out);
}

function planSection(section: Section<Inline, string>, context: PlanContext, out: Planned[]): void {
  const name = [...conditionRuns(section), ...content('sectionName', section.title, context)];
  out.push(fixed('sectionNumber', `Mục ${section.number}`), centred('sectionName', name, context));
  // One step deeper in Word's navigation than an article that stands in the chapter itself.
  for (const article of section.children) planNamed(article, 'sectionArticle', context, out);
}

/** Điều: its name on the line of its number; without a name the first paragraph runs on there. */
export function planArticle(article: Article<Inline, string>, context: PlanContext, out: Planned[]): void {
  const [first, ...rest] = article.children;
  if (article.title.length > 0 || first?.type !== 'paragraph') {
    planNamed(article, 'article', context, out);
    return;
  }
  const text = [...conditionRuns(article), ...conditionRuns(first), ...content('paragraph', first.content, context)];
  out.push(paragraph('paragraph', [...label(article, context), ...text]));
  planChildren(rest, context, out);
}

function planNamed(
  article: Article<Inline, string>,
  kind: 'article' | 'sectionArticle',
  context: PlanContext,
  out: Planned[],
): void {
  const stop: Run = { type: 'text', text: article.title.length === 0 ? '.' : '. ' };
  const name = [stop, ...conditionRuns(article), ...content(kind, article.title, context)];
  out.push(paragraph(kind, [...numberRuns(article, `Điều ${article.number}`, context), ...name]));
  planChildren(article.children, context, out);
}

/** “Điều 1. ” in bold, one run unless a bookmark ends before the stop. */
function label(article: Article<Inline, string>, context: PlanContext): Run[] {
  const runs = joined([...numberRuns(article, `Điều ${article.number}`, context), { type: 'text', text: '. ' }]);
  return runs.map((run) => (run.type === 'text' ? { type: 'label', text: run.text } : run));
}

function planClause(clause: Clause<Inline, string>, context: PlanContext, out: Planned[]): void {
  const opening = numbered('clause', '. ', clause, context);
  // “… gồm:” at the foot of a page and its points on the next read badly.
  out.push(clause.children.length > 0 ? { ...opening, keep: true } : opening);
  planChildren(clause.children, context, out);
}

/** A line that opens with its number; the only clause of an article has none. */
function numbered(
  kind: 'clause' | 'point',
  mark: string,
  block: Clause<Inline, string> | Point<Inline, string>,
  context: PlanContext,
): PlannedParagraph {
  const opening: Run[] =
    block.number === '' ? [] : [...numberRuns(block, block.number, context), { type: 'text', text: mark }];
  return paragraph(kind, [...opening, ...conditionRuns(block), ...content(kind, block.content, context)]);
}

/** A paragraph without a number. */
export function planParagraph(block: Paragraph<Inline>, context: PlanContext, out: Planned[]): void {
  out.push(paragraph('paragraph', [...conditionRuns(block), ...content('paragraph', block.content, context)]));
}

/** A table and the gap under it; a condition stands on a line before. */
export function planTable(table: Table<Inline>, context: PlanContext, out: Planned[]): void {
  const { layout } = context;
  const count = Math.max(1, ...table.rows.map((row) => row.length));
  const rows = table.rows.map((row, index) => {
    const kind = index === 0 ? 'tableHead' : 'tableCell';
    // The head stays with the first row under it.
    const keep = index === 0 && table.rows.length > 1;
    return Array.from({ length: count }, (_, column) => ({
      ...paragraph(kind, content(kind, row[column] ?? [], context)),
      keep,
    }));
  });
  const texts = rows.map((row) => row.map((cell) => plainText(cell.runs)));
  const columns = columnWidths(texts, layout.tableSize, layout.textWidth);
  const note = conditionRuns(table);
  if (note.length > 0) out.push({ ...paragraph('paragraph', note), keep: true });
  out.push({ type: 'table', columns, rows }, paragraph('tableGap', []));
}

function planChildren(children: readonly Child[], context: PlanContext, out: Planned[]): void {
  for (const child of children) handlers[child.type](child as never, context, out);
}
