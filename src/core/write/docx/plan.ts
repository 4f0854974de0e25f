import { Kept } from '../../tree/kept.ts';
import type { Block, Inline, Regulation } from '../../tree/nodes.ts';
import { bookmarksOf } from './bookmarks.ts';
import { keepFootWithText } from './keep.ts';
import type { PlanContext } from './paragraphs.ts';
import { planArticle } from './plan-article.ts';
import { planChapter } from './plan-chapter.ts';
import { planParagraph, planTable } from './plan-lines.ts';
import { planFoot } from './plan-foot.ts';
import { planBasis, planHead, planTitle } from './plan-head.ts';
import type { Plan, Planned } from './plan-types.ts';
import type { Layout } from './shell.ts';

type Handlers = {
  [Type in Block<Inline, string>['type']]: (
    block: Extract<Block<Inline, string>, { type: Type }>,
    context: PlanContext,
    out: Planned[],
  ) => void;
};

const handlers: Handlers = {
  head: planHead,
  title: planTitle,
  basis: planBasis,
  chapter: planChapter,
  article: planArticle,
  paragraph: (block, context, out) => out.push(planParagraph(block, context)),
  table: (block, context, out) => out.push(...planTable(block, context)),
  foot: planFoot,
};

/** What is planned once for many documents of one layout. */
export type Planning = Pick<PlanContext, 'layout' | 'articles'>;

/** A planning that has no article yet. */
export function planningFor(layout: Layout): Planning {
  return { layout, articles: new Kept() };
}

/** What stands in the DOCX of a regulation, part by part, line by line. */
export function planDocument(regulation: Regulation, planning: Planning): Plan {
  const context: PlanContext = { ...planning, bookmarks: bookmarksOf(regulation) };
  return regulation.parts.map((part) => {
    const items: Planned[] = [];
    for (const block of part.blocks) handlers[block.type](block as never, context, items);
    keepFootWithText(items, planning.layout);
    return items;
  });
}
