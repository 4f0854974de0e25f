/** Reads the cells of an Excel file. The only importer of read-excel-file. */
import readXlsx from 'read-excel-file/universal';
import type { Problem, Result } from '../core/diagnostic.ts';
import {
  filledRows,
  isOfList,
  openWorkbook,
  scanSheet,
  tooLong,
  unreadable,
  type Cell,
  type Scan,
  type Sheet,
  type SheetXml,
  type Workbook,
} from '../core/roster/index.ts';

/** More cells than this, the empty ones between the others too, and the reader would fill the memory with nothing. */
const MOST_CELLS = 20_000_000;

/** What the reader gives for a cell; its own type says `typeof Date` where it means a date. */
type ReadCell = string | number | boolean | Date | null;

/** Excel's dates have no time zone: the reader gives them as UTC. */
function cellOf(read: ReadCell): Cell {
  if (!(read instanceof Date)) return read;
  const minutes = Math.round(read.getTime() / 60_000);
  const day = new Date(minutes * 60_000);
  return { date: day.toISOString().slice(0, 10), minutes: day.getUTCHours() * 60 + day.getUTCMinutes() };
}

function sheetOf(name: string, index: number, read: readonly (readonly ReadCell[])[], scan: Scan): Sheet {
  const rows = read.map((row) => row.map(cellOf));
  for (const { row, column, error } of scan.errors) {
    const cells = (rows[row] ??= []);
    while (cells.length < column) cells.push(null);
    cells[column] = { error };
  }
  // Rows that hold nothing but a failed formula come after the last that the reader knows.
  const whole = Array.from(rows, (row: Cell[] | undefined) => row ?? []);
  return { name, number: index + 1, rows: whole, merges: scan.merges };
}

/** What is told of sheets that are too long, before their cells are built. */
function longSheets(sheets: readonly SheetXml[], file: string): Problem[] {
  return sheets.flatMap(({ name, xml }, index) => {
    if (!isOfList({ name }, sheets.length)) return [];
    const sheet = { name, number: index + 1, rows: [], merges: [] };
    return tooLong({ file, sheet }, filledRows(xml)) ?? [];
  });
}

/**
 * The workbook in the bytes of an .xlsx file, with its merged cells and failed formulas. Never throws for a bad file.
 */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<Result<Workbook>> {
  const opened = openWorkbook(bytes, file);
  if (opened.value === null) return { value: null, problems: opened.problems };
  const long = longSheets(opened.value, file);
  if (long.length > 0) return { value: null, problems: long };
  const scans = opened.value.map(({ xml }) => scanSheet(xml));
  if (scans.some(({ rows, columns }) => rows * columns > MOST_CELLS))
    return { value: null, problems: [unreadable(file, 'bomb')] };
  try {
    const read = await readXlsx(new Blob([new Uint8Array(bytes)]), { trim: false });
    const sheets = read.map(({ sheet, data }, index) => {
      const at = opened.value?.findIndex(({ name }) => name === sheet) ?? -1;
      const scan = scans[at] ?? { merges: [], errors: [], rows: 0, columns: 0 };
      return sheetOf(sheet, index, data as unknown as ReadCell[][], scan);
    });
    return { value: { file, sheets }, problems: [] };
  } catch {
    // The reader throws on every kind of damage; which one does not help the user.
    return { value: null, problems: [unreadable(file, 'damaged')] };
  }
}
