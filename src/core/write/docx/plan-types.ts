/**
 * The plan of a DOCX: the flat list of what stands in it, with every text ready. It is what the fast writer turns into
 * strings and what the library's reference document is made from, so that both print the same thing.
 */
import type { ArticleClauses } from '../../stamp/clauses.ts';
import type { ParagraphKind } from './kinds.ts';

/** A bookmark: `number` counts from 1 in the order of the document. */
export interface Bookmark {
  name: string;
  number: number;
}

export type Run =
  /** those side by side are one run in the file */
  | { type: 'text'; text: string }
  /** “Điều 1.” in front of an article's text when the article has no name, bold */
  | { type: 'label'; text: string }
  /** a condition, in italics */
  | { type: 'note'; text: string }
  | { type: 'line-break' }
  /** around a number that is repeated elsewhere */
  | { type: 'bookmark-start'; bookmark: Bookmark }
  | { type: 'bookmark-end'; bookmark: Bookmark }
  /** a repeated number, which Word renews from the bookmark */
  | { type: 'field'; text: string; bookmark: string };

export interface PlannedParagraph {
  type: 'paragraph';
  kind: ParagraphKind;
  runs: Run[];
  /** stays on the page of what follows */
  keep: boolean;
  /** indent at both sides in twips, 0 for that of the style */
  narrow: number;
}

export interface PlannedTable {
  type: 'table';
  /** widths in twips */
  columns: number[];
  /** the first row is the head */
  rows: PlannedParagraph[][];
}

/** The two columns of the head or of the foot. */
export interface PlannedColumns {
  type: 'head' | 'foot';
  /** left and right in twips */
  widths: [number, number];
  left: PlannedParagraph[];
  right: PlannedParagraph[];
}

/** The lines of an article. Documents in which it is the same share them: nobody may change one. */
export interface PlannedArticle {
  type: 'article';
  lines: readonly (PlannedParagraph | PlannedTable)[];
  /** what is made of them for one document and used again for the next */
  made: { xml?: Uint8Array; clauses?: ArticleClauses };
}

export type Planned = PlannedParagraph | PlannedTable | PlannedColumns | PlannedArticle;

/** The parts of a document, each a run of pages with numbers of its own. */
export type Plan = Planned[][];
