/** Putting a cell of an opened list right. */
import type { SheetPlace } from '../../core/diagnostic.ts';
import type { Cell, Sheet, Workbook } from '../../core/roster/index.ts';

/** “A” is 0, “AA” 26. */
function columnIndex(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function within(rows: Cell[][], row: number, column: number, cell: Cell): void {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row];
  if (cells === undefined) return;
  while (cells.length < column) cells.push(null);
  cells[column] = cell;
}

/** Cells that were merged over several rows show one value: each gets it as its own, so that one of them can differ. */
function changed({ rows, merges, ...sheet }: Sheet, row: number, column: number, cell: Cell): Sheet {
  const own = rows.map((cells) => [...cells]);
  const isOver = ({ top, bottom, left }: Sheet['merges'][number]): boolean =>
    left === column && top <= row && row <= bottom;
  for (const { top, bottom, left } of merges.filter(isOver)) {
    const value = rows[top]?.[left] ?? null;
    for (let at = top; at <= Math.min(bottom, rows.length - 1); at += 1) within(own, at, left, value);
  }
  within(own, row, column, cell);
  return { ...sheet, rows: own, merges: merges.filter((merge) => !isOver(merge)) };
}

/** What a cell of the list holds. */
export const cellAt = (list: Workbook, { sheetNumber, row, column }: SheetPlace): Cell =>
  list.sheets.find(({ number }) => number === sheetNumber)?.rows[(row ?? 0) - 1]?.[columnIndex(column ?? '')] ?? null;

/** The list with another text in one cell; the cell must have a row and a column. */
export function withCell(list: Workbook, { sheetNumber, row, column }: SheetPlace, text: string): Workbook {
  if (row === null || column === null) return list;
  const cell = text.trim() === '' ? null : text.normalize('NFC');
  const sheets = list.sheets.map((sheet) =>
    sheet.number === sheetNumber ? changed(sheet, row - 1, columnIndex(column), cell) : sheet,
  );
  return { ...list, sheets };
}

const emptied = (sheet: Sheet, row: number): Sheet =>
  (sheet.rows[row] ?? []).reduce((now: Sheet, _, column) => changed(now, row, column, null), sheet);

/** The list with a row emptied: it says nothing any more, and those below keep the numbers that Excel shows. */
export function withoutRow(list: Workbook, { sheetNumber, row }: SheetPlace): Workbook {
  if (row === null) return list;
  return { ...list, sheets: list.sheets.map((one) => (one.number === sheetNumber ? emptied(one, row - 1) : one)) };
}
