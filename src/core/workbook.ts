/** A workbook to be written, as data: what stands in its cells and how they look, by the name of a look. */

/** How a cell looks; the writer of workbooks has one style for each. */
export type Look =
  | 'title'
  | 'section'
  | 'text'
  | 'heading'
  | 'heading-required'
  | 'label'
  | 'label-required'
  | 'entry'
  | 'entry-center'
  | 'example';

/** How Excel takes what is typed: as it stands, as a day, or as it likes. */
export type EntryFormat = 'text' | 'date' | 'general';

export interface DraftCell {
  /** a date at midnight UTC */
  value: string | number | Date | null;
  look: Look;
  format?: EntryFormat;
  /** how many columns the cell is merged over */
  across?: number;
}

/** Help that shows when a cell is chosen, and what may be chosen in it. */
export interface EntryHelp {
  /** A2:A200 */
  range: string;
  title: string;
  text: string;
  /** words without commas, or a range such as 'Chi bộ'!$A$2:$A$200 */
  choices?: readonly string[] | { range: string };
}

export interface SheetDraft {
  name: string;
  /** widths of the columns in letters */
  widths: readonly number[];
  rows: readonly (readonly (DraftCell | null)[])[];
  frozen: { rows: number; columns: number };
  help: readonly EntryHelp[];
  landscape: boolean;
}
