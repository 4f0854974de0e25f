/**
 * The rows of a sheet as markup. The library makes an object of every cell and holds a sheet several times over, which
 * for thousands of rows takes seconds and a hundred megabytes: it is given one row of samples, from which the looks of
 * all others are taken.
 */

/** What a cell shows. A date is a day of the calendar, YYYY-MM-DD, which the sheet keeps as a real date. */
export type Cell = string | number | { date: string } | { text: string; colour?: string };

export interface Rows {
  /** widths of the columns in letters */
  widths: readonly number[];
  rows: readonly (readonly Cell[])[];
}

/** One cell of each look that occurs in the rows. */
export function samplesOf({ rows }: Rows): Cell[] {
  const samples = new Map<string, Cell>();
  for (const row of rows) for (const cell of row) if (!samples.has(lookOf(cell))) samples.set(lookOf(cell), cell);
  return [...samples.values()];
}

function lookOf(cell: Cell): string {
  if (typeof cell !== 'object') return typeof cell;
  return 'date' in cell ? 'date' : `text ${cell.colour ?? ''}`;
}

/** The bytes of a sheet whose second row holds the samples, with the rows in the place of these. */
export function withRows(xml: string, given: Rows): Uint8Array {
  const [heads = '', sampled = ''] = cut(xml, '</row>');
  const [samples = '', after = ''] = cut(sampled, '</sheetData>', false);
  const styles = [...samples.matchAll(/<c r="[A-Z]+2" s="(\d+)"/gu)].map(([, style = '']) => style);
  const styleOf = new Map(samplesOf(given).map((cell, index) => [lookOf(cell), styles[index] ?? '0']));
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let markup = heads;
  for (const [index, row] of given.rows.entries()) {
    markup += rowMarkup(row, index + 2, given.widths, styleOf);
    if (markup.length < PIECE) continue;
    pieces.push(encoder.encode(markup));
    markup = '';
  }
  pieces.push(encoder.encode(markup + after));
  return joined(pieces);
}

/**
 * Letters that become bytes together: thousands of small pieces, or one of megabytes, take more memory than the sheet.
 */
const PIECE = 65_536;

/** The text before and behind a mark, which stays with the first half or goes with the second. */
function cut(xml: string, mark: string, isKept = true): string[] {
  const at = xml.indexOf(mark);
  if (at < 0) throw new Error(`a sheet without ${mark}`);
  const middle = isKept ? at + mark.length : at;
  return [xml.slice(0, middle), xml.slice(middle)];
}

/** Points that one line of text takes. */
const LINE_HEIGHT = 17;
/** As high as Excel lets a row be. */
const HIGHEST = 409;

/** A row as high as its longest cell: not every program works that out when it opens a workbook. */
function rowMarkup(
  row: readonly Cell[],
  number: number,
  widths: readonly number[],
  styleOf: ReadonlyMap<string, string>,
): string {
  let lines = 1;
  let cells = '';
  for (const [index, cell] of row.entries()) {
    lines = Math.max(lines, Math.ceil(lengthOf(cell) / Math.max(1, (widths[index] ?? 10) - 1)));
    cells += `<c r="${columnName(index)}${number}" s="${styleOf.get(lookOf(cell)) ?? '0'}"${valueMarkup(cell)}`;
  }
  return `<row r="${number}" ht="${Math.min(HIGHEST, lines * LINE_HEIGHT)}" customHeight="1">${cells}</row>`;
}

/** A, B, … Z, AA … */
function columnName(index: number): string {
  const before = index < 26 ? '' : columnName(Math.floor(index / 26) - 1);
  return before + String.fromCharCode(65 + (index % 26));
}

function lengthOf(cell: Cell): number {
  if (typeof cell === 'object') return 'date' in cell ? 0 : cell.text.length;
  return typeof cell === 'string' ? cell.length : 0;
}

function valueMarkup(cell: Cell): string {
  if (typeof cell === 'number') return `><v>${cell}</v></c>`;
  if (typeof cell === 'object' && 'date' in cell) return `><v>${dayNumber(cell.date)}</v></c>`;
  const text = typeof cell === 'string' ? cell : cell.text;
  if (text === '') return '/>';
  const space = text.trim() === text ? '' : ' xml:space="preserve"';
  return ` t="inlineStr"><is><t${space}>${escaped(text)}</t></is></c>`;
}

const MILLISECONDS = 86_400_000;
/** 1 January 1970 as Excel counts days. */
const EPOCH = 25_569;

const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / MILLISECONDS + EPOCH;

// eslint-disable-next-line no-control-regex -- characters that no XML may hold
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

function escaped(text: string): string {
  return text.replaceAll(NOT_XML, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
