/** A sheet with headings as records: one a row, with the cells under the headings that were recognised. */
import type { Problem } from '../diagnostic.ts';
import type { Column } from './columns.ts';
import { readHeadings, type Found, type Titled } from './headings.ts';
import { isTotal } from './names.ts';
import { cellText, placeIn, type Cell, type Sheet, type SheetOf } from './workbook.ts';
import { tidy } from './values/words.ts';

/** The column that names the branch a row is about, in the sheets that have several rows a branch. */
export interface BranchColumn extends Titled {
  names: 'branch';
}

export type AnyColumn = Column | BranchColumn;

export interface Record {
  /** from 0 */
  row: number;
  cellOf: (found: Found<AnyColumn>) => Cell;
}

export interface Table {
  of: SheetOf;
  headingRow: number;
  columns: Found<AnyColumn>[];
  records: Record[];
  problems: Problem[];
}

/** A list of branches has some dozens of rows; a file with more is another file. */
const MOST_ROWS = 10_000;

/** Every cell of a column that was merged over several rows holds what its first one shows. */
function unmerged(sheet: Sheet): Cell[][] {
  const rows = sheet.rows.map((cells) => [...cells]);
  for (const { top, left, bottom } of sheet.merges) {
    for (let row = top + 1; row <= Math.min(bottom, rows.length - 1); row += 1) {
      const cells = rows[row];
      if (cells !== undefined) cells[left] = rows[top]?.[left] ?? null;
    }
  }
  return rows;
}

const failed = (of: SheetOf, problem: Problem): Table => ({
  of,
  headingRow: 0,
  columns: [],
  records: [],
  problems: [problem],
});

/** What is told of a sheet with so many rows; null where they may be a list's. */
export function tooLong(of: SheetOf, rows: number): Problem | null {
  if (rows <= MOST_ROWS) return null;
  return {
    code: 'roster-sheet-too-long',
    severity: 'error',
    message: `trang tính này có ${rows} dòng, nhiều nhất ${MOST_ROWS} dòng`,
    place: placeIn(of),
    hint: 'xem có đưa nhầm tệp không; dòng thừa ở cuối thì chọn cả dòng rồi xóa hẳn (Delete Rows)',
  };
}

const isFilled = (cell: Cell): boolean => cell !== null && tidy(cellText(cell)) !== '';

/** The headings once more, as tables pasted page by page have them. */
function isHeadingAgain(cells: readonly Cell[], found: readonly Found<AnyColumn>[]): boolean {
  const filled = found.filter(({ index }) => isFilled(cells[index] ?? null));
  const isSame = ({ index, heading }: Found<AnyColumn>): boolean =>
    tidy(cellText(cells[index] ?? null).replaceAll('*', ' ')) === heading;
  return filled.length > 1 && filled.every(isSame);
}

/** Reads a sheet. Rows that are empty under every known heading are left out. */
export function readTable(given: SheetOf, known: readonly AnyColumn[]): Table {
  const long = tooLong(given, given.sheet.rows.length);
  if (long !== null) return failed(given, long);
  const rows = unmerged(given.sheet);
  const of: SheetOf = { file: given.file, sheet: { ...given.sheet, rows } };
  const headings = readHeadings(of, known);
  if (headings === null)
    return failed(of, {
      code: 'roster-headings-missing',
      severity: 'error',
      place: placeIn(of),
      message: 'không thấy dòng tiêu đề nào của danh sách chi bộ',
      hint: 'lập danh sách trống bằng “quyche roster --blank danh-sach.xlsx” rồi chép dữ liệu vào',
    });
  const records = rows.flatMap((cells, row): Record[] => {
    if (row <= headings.row || !headings.found.some(({ index }) => isFilled(cells[index] ?? null))) return [];
    if (isHeadingAgain(cells, headings.found)) return [];
    return [{ row, cellOf: ({ index }) => cells[index] ?? null }];
  });
  return { of, headingRow: headings.row, columns: headings.found, records, problems: headings.problems };
}

/** The line of sums: the word stands under the names, or elsewhere in a line without a name. */
export function isSum({ of }: Table, record: Record, names: Found<AnyColumn>): boolean {
  const name = cellText(record.cellOf(names));
  if (tidy(name) !== '') return isTotal(name);
  return (of.sheet.rows[record.row] ?? []).some((cell) => typeof cell === 'string' && isTotal(cell));
}
