import type { Chapter, Inline, Section } from '../../tree/nodes.ts';
import { addContent, centred, fixed, type PlanContext } from './paragraphs.ts';
import { planArticle } from './plan-article.ts';
import type { Planned, PlannedParagraph, Run } from './plan-types.ts';
import { addCondition } from './runs.ts';

/** Chương: number and name on two lines, then what stands in it. */
export function planChapter(chapter: Chapter<Inline, string>, context: PlanContext, out: Planned[]): void {
  planName('chapterName', chapter, fixed('chapterNumber', `Chương ${chapter.number}`), context, out);
  for (const child of chapter.children) {
    if (child.type === 'section') planSection(child, context, out);
    else planArticle(child, context, out);
  }
}

function planSection(section: Section<Inline, string>, context: PlanContext, out: Planned[]): void {
  planName('sectionName', section, fixed('sectionNumber', `Mục ${section.number}`), context, out);
  // One step deeper in Word's navigation than an article that stands in the chapter itself.
  for (const article of section.children) planArticle(article, context, out, 'sectionArticle');
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
