/**
 * A finished DOCX as plain data: what a reader of the printed paper would see, every style and default resolved.
 * Lengths are millimetres, sizes and spacing points. Made by `read/`, looked at by `locate.ts` and the rules.
 */

/** What a run is: typed text, the printed number of a list, or a field that prints the page number. */
export type RunKind = 'text' | 'label' | 'page';

export interface PaperRun {
  kind: RunKind;
  /** as printed: capitals applied, NFC not applied; a line break is “\n”, a tab “\t” */
  text: string;
  /** the fonts that print the visible characters, each once */
  fonts: string[];
  /** points */
  size: number;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  /** six hexadecimal digits in capitals, or “auto” */
  color: string;
}

export type Align = 'left' | 'center' | 'right' | 'justify';

export interface Spacing {
  /** points */
  before: number;
  after: number;
  /** points when the rule is exact or atLeast, multiples of a line when it is auto */
  line: number;
  rule: 'auto' | 'exact' | 'atLeast';
  /** no space between paragraphs of one style */
  contextual: boolean;
}

/** A horizontal line drawn on the paper. */
export interface DrawnLine {
  /** millimetres, null when it cannot be known */
  length: number | null;
  /** one continuous line, not dashes or dots */
  solid: boolean;
  /** the half of the page it stands in, null when the anchor's own place decides */
  side: 'left' | 'right' | null;
}

/** The cell a paragraph stands in. */
export interface CellPlace {
  /** number of the outermost table, from 0 */
  table: number;
  row: number;
  column: number;
  /** the half of the table it fills; “full” when it reaches over both */
  side: 'left' | 'right' | 'full';
  /** room for text between the cell's margins, millimetres */
  width: number | null;
}

export interface PaperParagraph {
  /** from 1, over the body with its tables and text boxes; 0 in a header or footer */
  number: number;
  runs: PaperRun[];
  style: string;
  align: Align;
  indent: { left: number; right: number; firstLine: number };
  spacing: Spacing;
  /** borders drawn over and under the paragraph */
  border: { top: DrawnLine | null; bottom: DrawnLine | null };
  /** line shapes anchored in the paragraph */
  lines: DrawnLine[];
  /** ends or begins with a page break, or asks for one before it */
  pageBreak: boolean;
  /** number of its section, from 0 */
  section: number;
  cell: CellPlace | null;
  /** the half of the page of the text box it stands in */
  box: 'left' | 'right' | null;
}

export interface PaperSection {
  /** null when the file does not say */
  width: number | null;
  height: number | null;
  landscape: boolean;
  margin: { top: number; bottom: number; left: number; right: number } | null;
  headerDistance: number | null;
  /** a header of its own on the first page */
  titlePage: boolean;
  /** first page number, null when it runs on */
  startNumber: number | null;
  /** the file starts the section on a new page */
  newPage: boolean;
  headers: Record<HeaderKind, PaperParagraph[]>;
  footers: Record<HeaderKind, PaperParagraph[]>;
}

export type HeaderKind = 'default' | 'first' | 'even';

export interface Paper {
  paragraphs: PaperParagraph[];
  sections: PaperSection[];
  settings: { mirrorMargins: boolean; evenAndOddHeaders: boolean };
  /** number of pages as the program that saved the file counted them */
  pages: number | null;
}
