/** Reads the sheet with one line a branch. */
import type { Problem, SheetPlace } from '../diagnostic.ts';
import { offered } from './blank/words.ts';
import type { Column } from './columns.ts';
import { isField, readCell } from './cell-values.ts';
import { Cells, valueAt } from './data.ts';
import type { Found } from './headings.ts';
import { monthFirst } from './month-first.ts';
import { shortName } from './names.ts';
import { addLine, type BranchLine } from './repeated.ts';
import type { RosterBranch } from './roster.ts';
import { isSum, type Record, type Table } from './table.ts';
import type { UnnamedLine } from './unnamed.ts';
import { faultOf } from './values/value.ts';
import { tidy } from './values/words.ts';
import { cellText, placeIn } from './workbook.ts';

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
    const column = columns.find(({ path }) => path.join() === key);
    const heading = column?.heading ?? key;
    const place = placeIn(table.of, table.headingRow);
    const choices = column === undefined ? null : offered(column);
    const each = choices === null ? '' : `, mỗi chi bộ ghi một trong: ${choices.join('; ')}`;
    const hint = `thêm cột có tiêu đề “${heading}”${each}`;
    return [error('roster-heading-missing', `không có cột “${heading}”`, place, hint)];
  });
}

/** The column of names; null where there is none. */
const nameColumn = (table: Table): Found<Column> | null =>
  table.columns.filter(isField).find(({ column }) => column.path.join() === 'name') ?? null;

function readBranch(table: Table, record: Record, name: string, place: SheetPlace): RosterBranch {
  const branch: RosterBranch = { name, place, data: {}, cells: new Cells(), broken: [], removed: [], problems: [] };
  for (const found of table.columns.filter(isField)) readCell(branch, [], table, record, found);
  if (valueAt(branch.data, ['type']) === undefined && !branch.broken.some(([key]) => key === 'type')) {
    branch.broken.push(['type']);
    // Where there is no such column, that is told once, of the headings.
    const typePlace = branch.cells.at(['type']);
    if (typePlace !== null)
      branch.problems.push(
        error(
          'roster-type-missing',
          `“${name}” chưa ghi loại chi bộ`,
          typePlace,
          'chọn loại trong danh sách của ô; không phải chi bộ thì xóa cả dòng',
        ),
      );
    // A title or a signature among the branches lacks everything: that is told once.
    if (Object.keys(branch.data).length <= 1) branch.broken.push([]);
  }
  return branch;
}

/** A line whose name is missing or cannot be read; null where it can. */
function unnamed({ of }: Table, record: Record, found: Found<Column>): UnnamedLine | null {
  const cell = record.cellOf(found);
  const line = (code: string, message: string, hint: string): UnnamedLine => ({
    place: placeIn(of, record.row, found.index, found.heading),
    problem: { code, severity: 'error', message, hint },
    texts: (of.sheet.rows[record.row] ?? []).filter((one) => typeof one === 'string'),
  });
  if (cell === null || tidy(cellText(cell)) === '')
    return line('roster-name-missing', 'dòng này chưa ghi tên chi bộ', 'ghi tên, hoặc xóa cả dòng');
  if (shortName(cellText(cell)) === '')
    return line(
      'roster-name-missing',
      `tên chi bộ mới ghi “${tidy(cellText(cell))}”`,
      'ghi tên đầy đủ như trong quyết định thành lập chi bộ, hoặc xóa cả dòng',
    );
  const fault = faultOf(cell);
  return fault === null ? null : line(fault.code, `“${found.column.heading}” ${fault.says}`, fault.hint);
}

export interface BranchesRead {
  branches: RosterBranch[];
  unnamed: UnnamedLine[];
  /** what stands against the sheet */
  problems: Problem[];
}

/** Every branch of the sheet. A line without a name is none; what is said of one twice stands with the branch. */
export function readBranches(table: Table, columns: readonly Column[]): BranchesRead {
  // A sheet that could not be read as a table is told as that.
  const problems =
    table.columns.length === 0 ? [...table.problems] : [...table.problems, ...headingsMissing(table, columns)];
  const lines: BranchLine[] = [];
  const nameless: UnnamedLine[] = [];
  const found = nameColumn(table);
  // Without the column of names no line is a branch: that is told once.
  if (found === null) return { branches: [], unnamed: [], problems };
  for (const record of table.records) {
    if (isSum(table, record, found)) continue;
    const line = unnamed(table, record, found);
    if (line !== null) {
      nameless.push(line);
      continue;
    }
    const place = placeIn(table.of, record.row, found.index, found.heading);
    addLine(table, lines, { branch: readBranch(table, record, tidy(cellText(record.cellOf(found))), place), record });
  }
  const branches = lines.map(({ branch }) => branch);
  problems.push(...monthFirst(table, branches));
  return { branches, unnamed: nameless, problems };
}
