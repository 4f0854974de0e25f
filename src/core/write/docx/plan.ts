import type { Block, Inline, Regulation } from '../../tree/nodes.ts';
import { bookmarksOf } from './bookmarks.ts';
import { keepFootWithText } from './keep.ts';
import type { PlanContext } from './paragraphs.ts';
import { planArticle, planChapter, planParagraph, planTable } from './plan-body.ts';
import { planFoot } from './plan-foot.ts';
import { planBasis, planHead, planTitle } from './plan-head.ts';
import type { Plan, Planned } from './plan-types.ts';
import type { Layout } from './shell.ts';
import { TextRuns } from './text-runs.ts';

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
  paragraph: planParagraph,
  table: planTable,
  foot: planFoot,
};

/** What stands in the DOCX of a regulation, part by part, line by line. `texts` are kept for the next document. */
export function planDocument(regulation: Regulation, layout: Layout, texts = new TextRuns()): Plan {
  const context: PlanContext = { layout, bookmarks: bookmarksOf(regulation), texts };
  return regulation.parts.map((part) => {
    const items: Planned[] = [];
    for (const block of part.blocks) handlers[block.type](block as never, context, items);
    keepFootWithText(items, layout);
    return items;
  });
}
