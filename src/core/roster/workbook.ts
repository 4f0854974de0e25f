/** A workbook as values: what a reader of Excel or CSV files hands in, and nothing of the file format. */
import type { SheetPlace } from '../diagnostic.ts';

/** A date, a time of day or both, as Excel keeps them in one number. */
export interface Moment {
  /** YYYY-MM-DD; a bare time of day has a day at the turn of 1900 */
  date: string;
  /** minutes since midnight */
  minutes: number;
}

/** What a formula that failed shows: “#REF!”, “#N/A”. */
export interface CellError {
  error: string;
}

export type Cell = string | number | boolean | Moment | CellError | null;

/** Cells that were merged into one, rows and columns from 0, the last ones included. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Sheet {
  /** null in a CSV file */
  name: string | null;
  /** from 1 */
  number: number;
  /** from the sheet's first row and column; rows may be shorter than others */
  rows: readonly (readonly Cell[])[];
  merges: readonly Merge[];
}

export interface Workbook {
  file: string;
  sheets: readonly Sheet[];
}

/** A sheet of a file, for the places in it. */
export interface SheetOf {
  file: string;
  sheet: Sheet;
}

/** 0 is A, 25 Z, 26 AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

const two = (number: number): string => String(number).padStart(2, '0');

/** 05/10/2026 for 2026-10-05, as everybody in Việt Nam writes it. */
export function shownDate(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/** The cell as a person sees it. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : String(cell);
  if ('error' in cell) return cell.error;
  const time = `${two(Math.floor(cell.minutes / 60))}:${two(cell.minutes % 60)}`;
  if (cell.date < '1901') return time;
  return shownDate(cell.date) + (cell.minutes === 0 ? '' : ` ${time}`);
}

/** The place of a cell; rows and columns from 0, null for a whole row or sheet. */
export function placeIn(
  { file, sheet }: SheetOf,
  row: number | null = null,
  column: number | null = null,
  heading: string | null = null,
): SheetPlace {
  const cell = row === null || column === null ? null : (sheet.rows[row]?.[column] ?? null);
  return {
    kind: 'sheet',
    file,
    sheet: sheet.name,
    sheetNumber: sheet.number,
    row: row === null ? null : row + 1,
    column: column === null ? null : columnLetters(column),
    heading,
    value: cellText(cell),
  };
}
