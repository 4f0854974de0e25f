import type { Inline } from '../../tree/nodes.ts';
import { balancingIndent } from './balance.ts';
import type { Bookmarks } from './bookmarks.ts';
import type { CentredKind, ParagraphKind } from './kinds.ts';
import type { PlannedParagraph, Run } from './plan-types.ts';
import { DOTS, joined, plainText, runsOf } from './runs.ts';
import type { Layout } from './shell.ts';

/** What the handlers of the blocks share. */
export interface PlanContext {
  layout: Layout;
  bookmarks: Bookmarks;
}

/** A paragraph of a kind with these runs. */
export function paragraph(kind: ParagraphKind, runs: readonly Run[], narrow = 0): PlannedParagraph {
  return { type: 'paragraph', kind, runs: joined(runs), keep: false, narrow };
}

/** A centred line; when it is too long for `width` twips it breaks into lines of like length. */
export function centred(
  kind: CentredKind,
  runs: readonly Run[],
  { layout }: PlanContext,
  width = layout.textWidth,
): PlannedParagraph {
  const { size, face } = layout.centred[kind];
  return paragraph(kind, runs, balancingIndent(plainText(runs), size, face, width));
}

/** A paragraph of fixed words. */
export function fixed(kind: ParagraphKind, text: string): PlannedParagraph {
  return paragraph(kind, [{ type: 'text', text }]);
}

/** The runs of a place in the letter case of its kind; `dots` stand for a value still to be filled in. */
export function content(
  kind: ParagraphKind,
  inlines: readonly Inline[],
  { layout, bookmarks }: PlanContext,
  dots = DOTS,
): Run[] {
  return runsOf(inlines, { bookmarks, dots, capitals: layout.capitals.includes(kind) });
}

/** A number, inside its bookmark when it is repeated elsewhere. */
export function numberRuns(block: object, text: string, { bookmarks }: PlanContext): Run[] {
  const bookmark = bookmarks.byBlock.get(block);
  const number: Run = { type: 'text', text };
  if (bookmark === undefined) return [number];
  return [{ type: 'bookmark-start', bookmark }, number, { type: 'bookmark-end', bookmark }];
}
