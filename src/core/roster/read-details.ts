/** Reads a sheet whose lines are items of a list of their branches: members of the committee, groups … */
import type { Problem, SheetPlace } from '../diagnostic.ts';
import { isBelow, isRecord } from '../read/path.ts';
import { isField, readCell } from './cell-values.ts';
import { setAt, valueAt } from './data.ts';
import type { Found } from './headings.ts';
import { BRANCH_HEADING, BRANCH_SHEET, type DetailSheet } from './layout.ts';
import { branchMeant, branchNamed, shortName } from './names.ts';
import type { Renamed } from './renamed.ts';
import type { RosterBranch, UnsureLine } from './roster.ts';
import { isSum, type AnyColumn, type BranchColumn, type Record, type Table } from './table.ts';
import type { Owners, UnknownName } from './unnamed.ts';
import { faultOf } from './values/value.ts';
import { tidy } from './values/words.ts';
import { cellText, placeIn } from './workbook.ts';

/** A line of a sheet with several lines a branch. */
interface Line {
  record: Record;
  /** as the sheet has it; empty where there is none that can be read */
  name: string;
  place: SheetPlace;
  /** null where no branch bears the name */
  branch: RosterBranch | null;
}

/** A sheet with several lines a branch, its lines not yet given to their branches. */
export interface Details {
  sheet: DetailSheet;
  table: Table;
  lines: Line[];
  /** what stands against the sheet */
  problems: Problem[];
}

function error(code: string, message: string, place: SheetPlace, hint: string): Problem {
  return { code, severity: 'error', message, place, hint };
}

const namesBranch = (found: Found<AnyColumn>): found is Found<BranchColumn> => 'names' in found.column;

/** Looks whose the lines of a sheet are. */
export function openDetails(table: Table, sheet: DetailSheet, branches: readonly RosterBranch[]): Details {
  const names = table.columns.find(namesBranch);
  if (names === undefined) {
    const message = `không có cột “${BRANCH_HEADING}” nên không biết dòng nào của chi bộ nào`;
    const hint = `thêm cột có tiêu đề “${BRANCH_HEADING}”`;
    const place = placeIn(table.of, table.headingRow);
    const own = table.records.length === 0 ? [] : [error('roster-heading-missing', message, place, hint)];
    return { sheet, table, lines: [], problems: [...table.problems, ...own] };
  }
  const lines = table.records
    .filter((record) => !isSum(table, record, names))
    .map((record): Line => {
      const cell = record.cellOf(names);
      const name = cell === null || faultOf(cell) !== null ? '' : tidy(cellText(cell));
      const place = placeIn(table.of, record.row, names.index, names.heading);
      return { record, name, place, branch: name === '' ? null : branchNamed(name, branches) };
    });
  return { sheet, table, lines, problems: [...table.problems] };
}

/** The names in a sheet that no branch bears. */
export function unknownNames({ sheet, lines }: Details, branches: readonly RosterBranch[]): UnknownName[] {
  return lines.flatMap(({ name, branch }) =>
    name === '' || branch !== null ? [] : [{ name, sheet: sheet.name, isSlip: branchMeant(name, branches) !== null }],
  );
}

/** Which branch a line without a known name may be. */
interface Guess {
  /** the one whose name it may have by a slip of the pen */
  meant: RosterBranch | null;
  /** that one has lines of its own, so that this may be one of a branch that was taken out */
  hasOwn: boolean;
  /** the one that has another name here */
  renamed: RosterBranch | null;
}

function unknownBranch({ name, place }: Line, guess: Guess): Problem {
  if (name === '')
    return error(
      'roster-branch-not-named',
      place.value === '' ? 'dòng này chưa ghi của chi bộ nào' : `tên chi bộ ghi “${place.value}”, không đọc được`,
      place,
      'ghi tên chi bộ ở từng dòng, hoặc gộp ô tên của các dòng liền nhau',
    );
  const message = `không có chi bộ “${name}” ở trang tính “${BRANCH_SHEET}”`;
  return error('roster-branch-unknown', message, place, hintFor(guess));
}

function hintFor({ meant, hasOwn, renamed }: Guess): string {
  if (meant !== null) return `viết “${meant.name}”${hasOwn ? '; không còn chi bộ này thì xóa dòng' : ''}`;
  if (renamed !== null) return `nếu là “${renamed.name}” thì ghi đúng tên ấy; không còn chi bộ này thì xóa dòng`;
  return `ghi tên đúng như ở trang tính “${BRANCH_SHEET}”, mỗi dòng một chi bộ; không còn chi bộ này thì xóa dòng`;
}

/** A branch that says to have none of what this line is about. */
function noneButLine(branch: RosterBranch, { list, name }: DetailSheet, place: SheetPlace): Problem | null {
  const group = list.slice(0, 1);
  if (valueAt(branch.data, group) !== 'none' || isBelow(group, branch.broken)) return null;
  return error(
    'roster-none-but-listed',
    `“${branch.name}” ở trang tính “${BRANCH_SHEET}” ghi không có, mà trang tính “${name}” có dòng này`,
    place,
    `xóa dòng này, hoặc sửa ở trang tính “${BRANCH_SHEET}”`,
  );
}

function addItem(branch: RosterBranch, { sheet, table }: Details, record: Record): void {
  const list = valueAt(branch.data, sheet.list);
  const index = Array.isArray(list) ? list.length : 0;
  setAt(branch.data, [...sheet.list, index], {});
  for (const found of table.columns.filter(isField)) readCell(branch, [...sheet.list, index], table, record, found);
}

/** Whose a line without a known name is: a line without any goes on with those above it. */
function probableBranch(lines: readonly Line[], index: number, branches: readonly RosterBranch[]): RosterBranch | null {
  const above = lines.slice(0, index).findLast(({ branch }) => branch !== null)?.branch ?? null;
  const below = lines.slice(index + 1).find(({ branch }) => branch !== null)?.branch ?? null;
  const name = lines[index]?.name ?? '';
  if (name === '') return above ?? below;
  return branchMeant(name, branches) ?? (above === below ? above : null);
}

/** What came of the lines that bear no known name. */
export interface Given {
  /** what stands against lines that are nobody's */
  strays: Problem[];
  unsure: UnsureLine[];
}

/**
 * Gives the lines of a sheet to their branches, with what stands against them. A line that is probably a branch's keeps
 * that branch waiting, without a word on what it lacks for it; a line of a branch that has no name yet waits with it.
 */
export function giveDetails(
  details: Details,
  branches: readonly RosterBranch[],
  { owners, renamed }: { owners: Owners; renamed: Renamed },
): Given {
  const { sheet, lines } = details;
  const given: Given = { strays: [], unsure: [] };
  for (const [index, line] of lines.entries()) {
    const { branch, record, name, place } = line;
    if (branch !== null) {
      const refused = noneButLine(branch, sheet, place);
      if (refused === null) addItem(branch, details, record);
      else branch.problems.push(refused);
      continue;
    }
    given.unsure.push({ list: sheet.list, place });
    if (name !== '' && owners.has(shortName(name))) continue;
    const other = name === '' ? null : (renamed.get(shortName(name)) ?? null);
    const probable = other ?? probableBranch(lines, index, branches);
    probable?.broken.push(sheet.list.slice(0, 1));
    const meant = branchMeant(name, branches);
    const hasOwn = lines.some((one) => one.branch !== null && one.branch === meant);
    (probable?.problems ?? given.strays).push(unknownBranch(line, { meant, hasOwn, renamed: other }));
  }
  return given;
}

/** What a branch without a line in a sheet has, where that says something. */
export function fillEmptyLists(sheet: DetailSheet, branches: readonly RosterBranch[]): void {
  for (const { data } of branches) {
    if (valueAt(data, sheet.list) !== undefined) continue;
    if (sheet.empty === 'none') setAt(data, sheet.list, 'none');
    else if (sheet.empty === 'list' && isRecord(valueAt(data, sheet.list.slice(0, -1)))) setAt(data, sheet.list, []);
  }
}
