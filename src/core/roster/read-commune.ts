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

/** The lines whose label is a field. Below a label of a list, lines without a label go on with the list. */
function linesOf({ sheet }: SheetOf, columns: readonly Column[]): { lines: Line[]; unknown: number[] } {
  const lines: Line[] = [];
  const unknown: number[] = [];
  let current: Column | null = null;
  for (const [row, cells] of sheet.rows.entries()) {
    const [label, value] = [tidy(cellText(cells[0] ?? null).replaceAll('*', ' ')), cells[1] ?? null];
    const meant: Column | null = label === '' ? current : headingMeant(label, columns);
    if (label !== '' && meant === null && tidy(cellText(value)) !== '' && lines.length > 0) unknown.push(row);
    current = meant?.list === true ? meant : null;
    if (meant === null) continue;
    lines.push({
      row,
      column: meant,
      cell: value,
      index: 1,
      first: lines.find(({ column }) => column === meant) ?? null,
    });
  }
  return { lines, unknown };
}

function twice(of: SheetOf, { row, column, first }: Line): Problem {
  return {
    code: 'roster-heading-twice',
    severity: 'error',
    message: `mục “${column.heading}” ghi ở cả dòng ${(first?.row ?? 0) + 1} và dòng ${row + 1}`,
    place: placeIn(of, row, 1, column.heading),
    hint: 'xóa một dòng',
  };
}

function unknownLine(of: SheetOf, row: number): Problem {
  return {
    code: 'roster-heading-unknown',
    severity: 'warning',
    message: `không có mục “${tidy(cellText(of.sheet.rows[row]?.[0] ?? null))}”, dòng này không được dùng`,
    place: placeIn(of, row, 0),
    hint: `xem tên các mục ở danh sách trống; tên mục ở cột ${columnLetters(0)}, nội dung ở cột ${columnLetters(1)}`,
  };
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
  const { lines, unknown } = linesOf(of, columns);
  for (const line of lines) {
    if (line.first !== null && line.column.list !== true) part.problems.push(twice(of, line));
    else readLine(part, of, line);
  }
  part.problems.push(...unknown.map((row) => unknownLine(of, row)));
  return part;
}
