/** What the Excel reader leaves out of a sheet: merged cells, failed formulas, and how far the cells reach. */
import type { Merge } from './workbook.ts';

export interface Scan {
  merges: Merge[];
  /** cells, rows and columns from 0 */
  errors: { row: number; column: number; error: string }[];
  /** the number of the last row with a cell or a height of its own, and of the last column with a cell */
  rows: number;
  columns: number;
}

/** “AB” is 27, the column's number from 0. */
function columnIndex(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function mergeOf(reference: string): Merge | null {
  const parts = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/u.exec(reference);
  if (parts === null) return null;
  const [, left = '', top = '', right = '', bottom = ''] = parts;
  return {
    top: Number(top) - 1,
    left: columnIndex(left),
    bottom: Number(bottom) - 1,
    right: columnIndex(right),
  };
}

const TAG = /<(?:\w+:)?(row|c|mergeCell)\s([^>]*?)(\/?)>/gu;
const attribute = (text: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'u').exec(text)?.[1];

/** Reads the tags of a sheet one after the other, without building anything from them. */
export function scanSheet(xml: string): Scan {
  const scan: Scan = { merges: [], errors: [], rows: 0, columns: 0 };
  for (const tag of xml.matchAll(TAG)) {
    const [text, kind, attributes = '', closed] = tag;
    const reference = attribute(attributes, kind === 'mergeCell' ? 'ref' : 'r') ?? '';
    if (kind === 'mergeCell') scan.merges.push(...[mergeOf(reference)].filter((merge) => merge !== null));
    else if (kind === 'row') scan.rows = Math.max(scan.rows, Number(reference) || scan.rows + 1);
    else if (closed === '') readCell(scan, reference, attributes, xml.slice(tag.index + text.length));
  }
  return scan;
}

function readCell(scan: Scan, reference: string, attributes: string, after: string): void {
  const [, letters = 'A', number = '1'] = /^([A-Z]{1,3})(\d{1,7})$/u.exec(reference) ?? [];
  const [row, column] = [Number(number) - 1, columnIndex(letters)];
  scan.columns = Math.max(scan.columns, column + 1);
  if (attribute(attributes, 't') !== 'e') return;
  const error = /^.{0,2000}?<(?:\w+:)?v>([^<]*)</su.exec(after)?.[1] ?? '#N/A';
  scan.errors.push({ row, column, error });
}

/**
 * How many rows of a sheet hold a value, told from its text before any cell is built: of a list of a hundred thousand
 * rows the cells alone take seconds.
 */
export function filledRows(xml: string): number {
  const prefix = /<(\w+:)?sheetData/u.exec(xml)?.[1] ?? '';
  const [row, ...values] = [`<${prefix}row`, `<${prefix}v`, `<${prefix}is`];
  // Where the next value stands is sought anew only when it has been passed.
  const next = values.map((mark) => xml.indexOf(mark));
  let count = 0;
  for (let at = xml.indexOf(row); at !== -1;) {
    const after = xml.indexOf(row, at + row.length);
    const end = after === -1 ? xml.length : after;
    for (const [index, mark] of values.entries())
      if ((next[index] ?? -1) >= 0 && (next[index] ?? -1) < at) next[index] = xml.indexOf(mark, at);
    if (next.some((found) => found >= at && found < end)) count += 1;
    at = after;
  }
  return count;
}
