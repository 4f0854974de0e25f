/** Reads the sheet with one line a branch. */
import type { Problem, SheetPlace } from '../diagnostic.ts';
import { slug } from '../slug.ts';
import type { Column } from './columns.ts';
import { isField, readCell } from './cell-values.ts';
import { Cells, valueAt } from './data.ts';
import { isTotal } from './names.ts';
import type { RosterBranch } from './roster.ts';
import type { Record, Table } from './table.ts';
import { cellText, placeIn } from './workbook.ts';
import { tidy } from './values/words.ts';

/** What must be there for a line to be a branch at all. */
const NEEDED = [['name'], ['type']] as const;

function error(code: string, message: string, place: SheetPlace, hint: string): Problem {
  return { code, severity: 'error', message, place, hint };
}

const hasColumn = (table: Table, key: (typeof NEEDED)[number][0]): boolean =>
  table.columns.some((found) => isField(found) && found.column.path.join() === key);

function headingsMissing(table: Table, columns: readonly Column[]): Problem[] {
  return NEEDED.flatMap(([key]) => {
    if (hasColumn(table, key)) return [];
    const heading = columns.find(({ path }) => path.join() === key)?.heading ?? key;
    const place = placeIn(table.of, table.headingRow);
    return [error('roster-heading-missing', `không có cột “${heading}”`, place, `thêm cột có tiêu đề “${heading}”`)];
  });
}

/** The name under the name's heading; empty when the cell is. */
function nameOf(table: Table, record: Record): { name: string; place: SheetPlace } {
  const found = table.columns.filter(isField).find(({ column }) => column.path.join() === 'name');
  if (found === undefined) return { name: '', place: placeIn(table.of, record.row) };
  return {
    name: tidy(cellText(record.cellOf(found))),
    place: placeIn(table.of, record.row, found.index, found.heading),
  };
}

function readBranch(table: Table, record: Record, name: string, place: SheetPlace): RosterBranch {
  const branch: RosterBranch = { name, place, data: {}, cells: new Cells(), broken: [], removed: [], problems: [] };
  for (const found of table.columns.filter(isField)) readCell(branch, [], table, record, found);
  if (valueAt(branch.data, ['type']) === undefined && !branch.broken.some(([key]) => key === 'type')) {
    const typePlace = branch.cells.at(['type']) ?? place;
    branch.broken.push(['type']);
    branch.problems.push(
      error('roster-type-missing', `“${name}” chưa ghi loại chi bộ`, typePlace, 'chọn loại trong danh sách của ô'),
    );
  }
  return branch;
}

/** A second line of the same name, or of a name that makes the same file. */
function clash(branch: RosterBranch, earlier: readonly RosterBranch[]): Problem | null {
  const other = earlier.find(({ name }) => slug(name) === slug(branch.name));
  if (other === undefined) return null;
  const line = other.place.row ?? 0;
  if (other.name.toLowerCase() === branch.name.toLowerCase())
    return error('roster-branch-twice', `“${branch.name}” đã có ở dòng ${line}`, branch.place, 'xóa một dòng');
  return error(
    'roster-name-too-alike',
    `“${branch.name}” chỉ khác dấu hoặc chữ hoa với “${other.name}” ở dòng ${line}, hai tệp sẽ trùng tên`,
    branch.place,
    'thêm chữ để phân biệt, ví dụ tên xã cũ',
  );
}

/** Every branch of the sheet; lines without a name and repeated ones are told and left out. */
export function readBranches(
  table: Table,
  columns: readonly Column[],
): { branches: RosterBranch[]; problems: Problem[] } {
  // A sheet that could not be read as a table is told as that.
  const problems =
    table.columns.length === 0 ? [...table.problems] : [...table.problems, ...headingsMissing(table, columns)];
  const branches: RosterBranch[] = [];
  // Without the column of names no line is a branch: that is told once.
  if (!hasColumn(table, 'name')) return { branches: [], problems };
  for (const record of table.records) {
    const { name, place } = nameOf(table, record);
    if (isTotal(name)) continue;
    if (name === '') {
      problems.push(error('roster-name-missing', 'dòng này chưa ghi tên chi bộ', place, 'ghi tên, hoặc xóa cả dòng'));
      continue;
    }
    const branch = readBranch(table, record, name, place);
    const twice = clash(branch, branches);
    if (twice === null) branches.push(branch);
    else problems.push(twice);
  }
  return { branches, problems };
}
