/**
 * The shell of a DOCX: everything the `docx` library decides about a paper, cut into strings once per format profile,
 * so that a document is made by setting its texts between the cuts. Plain data: it is written as JSON at build time.
 */
import type { CentredKind, ParagraphKind } from './kinds.ts';
import type { Face } from './widths.ts';

/** A part of the package that is the same in every document. */
export interface StaticPart {
  name: string;
  text: string;
}

/** The words and measures that the plan of a document takes from the format profile. */
export interface Layout {
  texts: { partyTitle: string; star: string; subjectSeparator: string; recipientsHead: string };
  marks: { basisItem: string; basisLast: string; recipientItem: string; recipientLast: string };
  /** kinds whose text is printed in capitals */
  capitals: ParagraphKind[];
  /** twips */
  textWidth: number;
  /** the head's right column in twips, unless the texts need another width, and the rule under the Party's title */
  head: { right: number; rule: number };
  /** the centred lines that may be too long for their place, size in points */
  centred: Record<CentredKind, { size: number; face: Face }>;
  /** the larger size in points of a table's texts */
  tableSize: number;
}

/** What stands before the runs of one kind of paragraph. */
export interface ParagraphCut {
  open: string;
  /** the same, kept on the page of the next paragraph */
  openKept: string;
  /** the same, with equal indents at both sides, whose width in twips stands between the three pieces */
  openNarrow: [string, string, string];
}

/** `[before, after]` one text. */
export type Around = [string, string];

export interface RunCuts {
  text: Around;
  label: Around;
  note: Around;
  lineBreak: string;
  /** before the name, before the id, after the id */
  bookmarkStart: [string, string, string];
  /** before the id, after the id */
  bookmarkEnd: Around;
  /** before the bookmark's name, before the shown text, after it */
  field: [string, string, string];
}

/** The two columns of a head or foot. */
export interface ColumnsCut {
  /** around the widths of left, right and once more left column in twips */
  open: [string, string, string, string];
  /** between the columns, around the width of the right one */
  middle: Around;
  close: string;
}

export interface TableCut {
  open: string;
  /** around the width of one column in twips */
  column: Around;
  afterColumns: string;
  headRow: string;
  row: string;
  /** around the width of the cell in twips */
  cell: Around;
  afterCell: string;
  afterRow: string;
  close: string;
}

export interface SectionCut {
  /** properties of the first part, which bring in the headers, and of those after it, which inherit them */
  first: string;
  next: string;
  /** the paragraph that ends a part which is not the last: before and after the section's properties */
  inParagraph: Around;
}

/** The pieces that document.xml is put together from. */
export interface Cuts {
  /** before and after the body's content */
  document: Around;
  paragraphs: Record<ParagraphKind, ParagraphCut>;
  afterParagraph: string;
  runs: RunCuts;
  head: ColumnsCut;
  foot: ColumnsCut;
  table: TableCut;
  section: SectionCut;
}

export interface Shell extends Cuts {
  /** id of the format profile */
  profile: string;
  layout: Layout;
  parts: StaticPart[];
}
