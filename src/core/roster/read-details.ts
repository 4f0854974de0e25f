/** Reads a sheet whose lines are items of a list of their branches: members of the committee, groups … */
import type { Problem, SheetPlace } from '../diagnostic.ts';
import { isRecord } from '../read/path.ts';
import { isField, readCell } from './cell-values.ts';
import { setAt, valueAt } from './data.ts';
import type { Found } from './headings.ts';
import { BRANCH_HEADING, BRANCH_SHEET, type DetailSheet } from './layout.ts';
import { branchNamed, isTotal, nearestBranch } from './names.ts';
import type { RosterBranch } from './roster.ts';
import type { AnyColumn, BranchColumn, Record, Table } from './table.ts';
import { cellText, placeIn } from './workbook.ts';
import { tidy } from './values/words.ts';

function error(code: string, message: string, place: SheetPlace, hint: string): Problem {
  return { code, severity: 'error', message, place, hint };
}

const namesBranch = (found: Found<AnyColumn>): found is Found<BranchColumn> => 'names' in found.column;

function unknownBranch(name: string, branches: readonly RosterBranch[], place: SheetPlace): Problem {
  if (name === '')
    return error(
      'roster-branch-not-named',
      'dòng này chưa ghi của chi bộ nào',
      place,
      'ghi tên chi bộ ở từng dòng, hoặc gộp ô tên của các dòng liền nhau',
    );
  const near = nearestBranch(name, branches);
  const message = `không có chi bộ “${name}” ở trang tính “${BRANCH_SHEET}”`;
  const hint = near === null ? `ghi tên đúng như ở trang tính “${BRANCH_SHEET}”` : `viết “${near}”`;
  return error('roster-branch-unknown', message, place, hint);
}

/** A branch that says to have none of what this line is about. */
function noneButLine(branch: RosterBranch, { list, name }: DetailSheet, place: SheetPlace): Problem | null {
  if (valueAt(branch.data, list.slice(0, 1)) !== 'none') return null;
  return error(
    'roster-none-but-listed',
    `“${branch.name}” ở trang tính “${BRANCH_SHEET}” ghi không có, mà trang tính “${name}” có dòng này`,
    place,
    `xóa dòng này, hoặc sửa ở trang tính “${BRANCH_SHEET}”`,
  );
}

/** The branch that a line without a known name was probably meant for lacks it: that is not told a second time. */
function leaveOpen(branch: RosterBranch | null, { list }: DetailSheet): void {
  branch?.broken.push(list.slice(0, 1));
}

function addItem(branch: RosterBranch, sheet: DetailSheet, table: Table, record: Record): void {
  const list = valueAt(branch.data, sheet.list);
  const index = Array.isArray(list) ? list.length : 0;
  setAt(branch.data, [...sheet.list, index], {});
  for (const found of table.columns.filter(isField)) readCell(branch, [...sheet.list, index], table, record, found);
}

/** Adds the lines of a sheet to their branches. Problems of cells go to the branch, those of lines come back. */
export function readDetails(table: Table, sheet: DetailSheet, branches: readonly RosterBranch[]): Problem[] {
  const problems = [...table.problems];
  const branchColumn = table.columns.find(namesBranch);
  if (branchColumn === undefined) {
    const place = placeIn(table.of, table.headingRow);
    const message = `không có cột “${BRANCH_HEADING}” nên không biết dòng nào của chi bộ nào`;
    if (table.records.length === 0) return problems;
    return [...problems, error('roster-heading-missing', message, place, `thêm cột có tiêu đề “${BRANCH_HEADING}”`)];
  }
  let last: RosterBranch | null = null;
  for (const record of table.records) {
    const name = tidy(cellText(record.cellOf(branchColumn)));
    if (isTotal(name)) continue;
    const place = placeIn(table.of, record.row, branchColumn.index, branchColumn.heading);
    const branch = branchNamed(name, branches);
    const refused = branch === null ? unknownBranch(name, branches, place) : noneButLine(branch, sheet, place);
    if (branch === null) leaveOpen(branches.find((one) => one.name === nearestBranch(name, branches)) ?? last, sheet);
    if (refused !== null) problems.push(refused);
    else if (branch !== null) addItem(branch, sheet, table, record);
    last = branch ?? last;
  }
  return problems;
}

/** What a branch without a line in a sheet has, where that says something. */
export function fillEmptyLists(sheet: DetailSheet, branches: readonly RosterBranch[]): void {
  for (const { data } of branches) {
    if (valueAt(data, sheet.list) !== undefined) continue;
    if (sheet.empty === 'none') setAt(data, sheet.list, 'none');
    else if (sheet.empty === 'list' && isRecord(valueAt(data, sheet.list.slice(0, -1)))) setAt(data, sheet.list, []);
  }
}
