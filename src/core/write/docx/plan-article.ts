import type { Article, Clause, Inline, Point } from '../../tree/nodes.ts';
import { bookmarksIn } from './bookmarks.ts';
import { addContent, addNumber, paragraph, type PlanContext } from './paragraphs.ts';
import { planParagraph, planTable, type PlannedLine } from './plan-lines.ts';
import type { Planned, PlannedParagraph, Run } from './plan-types.ts';
import { addCondition } from './runs.ts';

type PrintedArticle = Article<Inline, string>;
type PrintedClause = Clause<Inline, string>;
type ArticleKind = 'article' | 'sectionArticle';

/** Điều: planned once for all documents in which it and its bookmarks are the same. */
export function planArticle(
  article: PrintedArticle,
  context: PlanContext,
  out: Planned[],
  kind: ArticleKind = 'article',
): void {
  const planned = context.articles.of(
    article,
    () => `${kind} ${bookmarksIn(article, context.bookmarks)}`,
    () => ({ type: 'article', lines: linesOf(article, kind, context), made: {} }),
  );
  out.push(planned);
}

/** The article's name stands on the line of its number; without a name the first paragraph runs on there. */
function linesOf(article: PrintedArticle, kind: ArticleKind, context: PlanContext): PlannedLine[] {
  const [first, ...rest] = article.children;
  if (article.title.length === 0 && first?.type === 'paragraph') {
    const runs: Run[] = [];
    addLabel(runs, article, context);
    addCondition(runs, article);
    addCondition(runs, first);
    const line = paragraph('paragraph', addContent(runs, 'paragraph', first.content, context));
    return [line, ...childLines(rest, context)];
  }
  const runs: Run[] = [];
  addNumber(runs, article, `Điều ${article.number}`, article.title.length === 0 ? '.' : '. ', context);
  addCondition(runs, article);
  return [paragraph(kind, addContent(runs, kind, article.title, context)), ...childLines(article.children, context)];
}

/** “Điều 1. ” in bold, one run unless a bookmark ends before the stop. */
function addLabel(runs: Run[], article: PrintedArticle, { bookmarks }: PlanContext): void {
  const number = `Điều ${article.number}`;
  const bookmark = bookmarks.byBlock.get(article);
  if (bookmark === undefined) runs.push({ type: 'label', text: `${number}. ` });
  else {
    const [start, end] = [{ type: 'bookmark-start', bookmark } as const, { type: 'bookmark-end', bookmark } as const];
    runs.push(start, { type: 'label', text: number }, end, { type: 'label', text: '. ' });
  }
}

function childLines(
  children: readonly (PrintedArticle['children'][number] | PrintedClause['children'][number])[],
  context: PlanContext,
): PlannedLine[] {
  const lines: PlannedLine[] = [];
  for (const child of children) {
    if (child.type === 'clause') {
      // “… gồm:” at the foot of a page and its points on the next read badly.
      lines.push(numbered('clause', '. ', child, context, child.children.length > 0));
      lines.push(...childLines(child.children, context));
    } else if (child.type === 'point') lines.push(numbered('point', ') ', child, context));
    else if (child.type === 'table') lines.push(...planTable(child, context));
    else lines.push(planParagraph(child, context));
  }
  return lines;
}

/** A line that opens with its number; the only clause of an article has none. */
function numbered(
  kind: 'clause' | 'point',
  mark: string,
  block: PrintedClause | Point<Inline, string>,
  context: PlanContext,
  keep = false,
): PlannedParagraph {
  const runs: Run[] = [];
  if (block.number !== '') addNumber(runs, block, block.number, mark, context);
  addCondition(runs, block);
  return paragraph(kind, addContent(runs, kind, block.content, context), keep);
}
