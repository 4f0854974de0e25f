/** Reads the sheet of what all branches share: a field a line, its name in the first column and its value behind it. */
import type { Problem } from '../diagnostic.ts';
import type { Column } from './columns.ts';
import { Cells, setAt, valueAt } from './data.ts';
import { headingMeant } from './headings.ts';
import type { Part } from './roster.ts';
import { convert } from './values/value.ts';
import { tidy } from './values/words.ts';
import { cellText, columnLetters, placeIn, type Cell, type SheetOf } from './workbook.ts';

interface Line {
  row: number;
  column: Column;
  cell: Cell;
  /** column of the value, from 0 */
  index: number;
  /** the first line of its field; later ones add to a list */
  first: Line | null;
}

/** A column of numbers may stand before that of the labels, which is the one that has most of them. */
const MOST_BEFORE = 3;

const labelIn = (cell: Cell | undefined): string => tidy(cellText(cell ?? null).replaceAll('*', ' '));

/** The column of the labels, from 0; null where no cell is one. */
function labelColumn({ sheet }: SheetOf, columns: readonly Column[]): number | null {
  const counts = Array.from(
    { length: MOST_BEFORE },
    (_, at) => sheet.rows.filter((cells) => headingMeant(labelIn(cells[at]), columns) !== null).length,
  );
  const most = Math.max(...counts);
  return most === 0 ? null : counts.indexOf(most);
}

/** The lines whose label is a field. Below a label of a list, lines without a label go on with the list. */
function linesOf({ sheet }: SheetOf, at: number, columns: readonly Column[]): { lines: Line[]; unknown: number[] } {
  const lines: Line[] = [];
  const unknown: number[] = [];
  let current: Column | null = null;
  for (const [row, cells] of sheet.rows.entries()) {
    const [label, value] = [labelIn(cells[at]), cells[at + 1] ?? null];
    const meant: Column | null = label === '' ? current : headingMeant(label, columns);
    if (label !== '' && meant === null && tidy(cellText(value)) !== '' && lines.length > 0) unknown.push(row);
    current = meant?.list === true ? meant : null;
    if (meant === null) continue;
    lines.push({
      row,
      column: meant,
      cell: value,
      index: at + 1,
      first: lines.find(({ column }) => column === meant) ?? null,
    });
  }
  return { lines, unknown };
}

function twice(of: SheetOf, { row, column, index, first }: Line): Problem {
  return {
    code: 'roster-heading-twice',
    severity: 'error',
    message: `mục “${column.heading}” ghi ở cả dòng ${(first?.row ?? 0) + 1} và dòng ${row + 1}`,
    place: placeIn(of, row, index, column.heading),
    hint: 'xóa một dòng',
  };
}

function unknownLine(of: SheetOf, row: number, at: number): Problem {
  return {
    code: 'roster-heading-unknown',
    severity: 'warning',
    message: `không có mục “${tidy(cellText(of.sheet.rows[row]?.[at] ?? null))}”, dòng này không được dùng`,
    place: placeIn(of, row, at),
    hint: `xem tên các mục ở danh sách trống; tên mục ở cột ${columnLetters(at)}, nội dung ở cột ${columnLetters(at + 1)}`,
  };
}

/** No label at all, or nothing beside any of them while something stands before them, as in columns that were swapped. */
function unreadableSheet(of: SheetOf): Problem {
  return {
    code: 'roster-headings-missing',
    severity: 'error',
    message: 'không thấy mục chung nào của xã, phường có nội dung ở ô bên phải',
    place: placeIn(of),
    hint: 'ghi tên mục ở cột A, nội dung ở cột B như trong danh sách trống; không dùng thì để trống cả trang tính',
  };
}

function isSwapped({ sheet }: SheetOf, at: number, lines: readonly Line[]): boolean {
  const before = lines.some(({ row }) => sheet.rows[row]?.slice(0, at).some((cell) => tidy(cellText(cell)) !== ''));
  return before && lines.every(({ cell }) => tidy(cellText(cell)) === '');
}

function readLine(part: Part, of: SheetOf, { row, column, cell, index, first }: Line): void {
  const { path, list, heading } = column;
  const place = placeIn(of, row, index, heading);
  const key = path.at(-1) === 'localBases' ? 'text' : null;
  if (first === null || list !== true) part.cells.add(path, place);
  const { value, none, problem } = convert(cell, column);
  if (problem !== undefined) {
    part.broken.push(path);
    const { code, says, hint } = problem;
    part.problems.push({ code, severity: 'error', message: `“${heading}” ${says}`, place, hint });
  } else if (none === true) part.removed.push(path);
  else if (Array.isArray(value)) {
    const before = valueAt(part.data, path);
    const items = Array.isArray(before) ? [...(before as unknown[])] : [];
    for (const text of value as string[]) {
      part.cells.add([...path, items.length], place);
      items.push(key === null ? text : { [key]: text });
    }
    setAt(part.data, path, items);
  } else if (value !== undefined) setAt(part.data, path, value);
}

/** The shared values. A field that stands twice is an error; a line that is none is told of. */
export function readCommune(of: SheetOf, columns: readonly Column[]): Part {
  const part: Part = { data: {}, cells: new Cells(), broken: [], removed: [], problems: [] };
  if (of.sheet.rows.every((cells) => cells.every((cell) => labelIn(cell) === ''))) return part;
  const at = labelColumn(of, columns);
  const { lines, unknown } = at === null ? { lines: [], unknown: [] } : linesOf(of, at, columns);
  if (at === null || isSwapped(of, at, lines)) {
    part.problems.push(unreadableSheet(of));
    return part;
  }
  for (const line of lines) {
    if (line.first !== null && line.column.list !== true) part.problems.push(twice(of, line));
    else readLine(part, of, line);
  }
  part.problems.push(...unknown.map((row) => unknownLine(of, row, at)));
  return part;
}
