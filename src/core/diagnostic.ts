/**
 * The one type of problem: every mistake a user, an editor or a finished DOCX can hold is a value of this type,
 * collected and shown together. An exception is a bug of ours.
 */

export type Severity = 'error' | 'warning';

/** A span of a text file. Lines and columns count from 1; the end is exclusive. */
export interface TextPlace {
  kind: 'text';
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** A place in a finished DOCX: the paragraph's number (from 1, over the whole document) and its text. */
export interface DocxPlace {
  kind: 'docx';
  file: string;
  paragraph: number | null;
  text: string;
}

/** A cell, a row or a whole sheet of a workbook; a CSV file is a workbook of one sheet. */
export interface SheetPlace {
  kind: 'sheet';
  file: string;
  /** null in a CSV file, which has no sheets */
  sheet: string | null;
  /** the sheet's place in the workbook, from 1 */
  sheetNumber: number;
  /** as Excel counts, from 1; null for the whole sheet */
  row: number | null;
  /** A, B … AA; null for a whole row or sheet */
  column: string | null;
  /** the heading above the cell, as the file has it, where there is one */
  heading: string | null;
  /** what the cell holds, as text; empty for an empty one */
  value: string;
}

/** A whole file, when no smaller place is known (missing, unreadable, empty). */
export interface FilePlace {
  kind: 'file';
  file: string;
}

export type Place = TextPlace | DocxPlace | SheetPlace | FilePlace;

export interface Problem {
  /** kebab-case, named for the bad thing, never reused */
  code: string;
  severity: Severity;
  /** one Vietnamese sentence, the actual value in “ ”, no final stop */
  message: string;
  place: Place;
  /**
   * the way to the branch's field that is wrong, where it is one: what fills in fields otherwise finds its own place
   */
  field?: readonly (string | number)[];
  /** what to type next, without the word “gợi ý” */
  hint?: string;
  /** the rule of law or of format that is broken, as printed */
  clause?: string;
  /** the outline entry or include chain through which a template was reached */
  via?: string;
}

/** What a step gives back: its value when it could make one, and every problem it met. */
export interface Result<T> {
  value: T | null;
  problems: Problem[];
}

/** A text file as the world hands it in. */
export interface SourceFile {
  /** as the user wrote it or as it stands in the templates folder; used in messages */
  path: string;
  text: string;
}

/** Does anything stand against the result? Warnings do not. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
