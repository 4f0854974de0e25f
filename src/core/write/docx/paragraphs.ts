import type { Kept } from '../../tree/kept.ts';
import type { Article, Inline } from '../../tree/nodes.ts';
import { balance } from './balance.ts';
import type { Bookmarks } from './bookmarks.ts';
import type { CentredKind, ParagraphKind } from './kinds.ts';
import type { PlannedArticle, PlannedParagraph, Run } from './plan-types.ts';
import { addRuns, DOTS, plainText, textRun } from './runs.ts';
import type { Layout } from './shell.ts';

/** What the handlers of the blocks share. */
export interface PlanContext {
  layout: Layout;
  bookmarks: Bookmarks;
  articles: Kept<Article<Inline, string>, PlannedArticle>;
}

/** A paragraph of a kind with these runs. */
export function paragraph(kind: ParagraphKind, runs: Run[], keep = false, narrow = 0): PlannedParagraph {
  return { type: 'paragraph', kind, runs, keep, narrow };
}

/** A centred line; when it is too long for `width` twips it breaks into lines of like length. */
export function centred(
  kind: CentredKind,
  runs: Run[],
  { layout }: PlanContext,
  width = layout.textWidth,
): PlannedParagraph {
  const { size, face } = layout.centred[kind];
  const { indent, glued } = balance(plainText(runs), size, face, width);
  return paragraph(kind, glued === null ? runs : gluedRuns(runs, glued), false, indent);
}

/**
 * The runs with a blank at which no line breaks before each syllable that is glued to the one before. Hyphens are left
 * alone: in the place of one that does not break, text taken out of the file has another character, and nobody who looks
 * for “25-QĐ/TW” as it is typed would find it.
 */
export function gluedRuns(runs: readonly Run[], glued: readonly boolean[]): Run[] {
  let syllable = 0;
  return runs.map((run) => {
    if (!('text' in run)) return run;
    const text = run.text.replaceAll(' ', () => (glued[(syllable += 1)] === true ? '\u00a0' : ' '));
    return { ...run, text };
  });
}

/** A paragraph of fixed words. */
export function fixed(kind: ParagraphKind, text: string): PlannedParagraph {
  return paragraph(kind, [textRun(text)]);
}

/** Adds the runs of a place in the letter case of its kind; `dots` stand for a value still to be filled in. */
export function addContent(
  runs: Run[],
  kind: ParagraphKind,
  inlines: readonly Inline[],
  { layout, bookmarks }: PlanContext,
  dots = DOTS,
): Run[] {
  addRuns(runs, inlines, { bookmarks, dots, capitals: layout.capitals.includes(kind) });
  return runs;
}

/** Adds a number and the mark behind it; a number that is repeated elsewhere stands in its bookmark. */
export function addNumber(runs: Run[], block: object, number: string, mark: string, { bookmarks }: PlanContext): void {
  const bookmark = bookmarks.byBlock.get(block);
  if (bookmark === undefined) runs.push(textRun(number + mark));
  else {
    runs.push({ type: 'bookmark-start', bookmark }, textRun(number), { type: 'bookmark-end', bookmark }, textRun(mark));
  }
}
