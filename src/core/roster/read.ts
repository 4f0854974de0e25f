/** Reads a roster: the sheets of a workbook into the commune's and the branches' data, each value with its cell. */
import type { Problem } from '../diagnostic.ts';
import type { SchemaFiles } from '../read/fields.ts';
import { columnsOf, type Column } from './columns.ts';
import { BRANCH_COLUMNS, BRANCH_HEADING, BRANCH_SHEET, COMMUNE_ROWS, COMMUNE_SHEET, DETAIL_SHEETS } from './layout.ts';
import { oldEncodingProblem } from './old-encodings.ts';
import { readBranches } from './read-branches.ts';
import { readCommune } from './read-commune.ts';
import { fillEmptyLists, giveDetails, openDetails, unknownNames, type Details } from './read-details.ts';
import { renamedBranches } from './renamed.ts';
import type { Roster } from './roster.ts';
import { isKnown, mainSheet, sheetNamed, twins } from './sheets.ts';
import { readTable, type AnyColumn } from './table.ts';
import { ownersOf, unnamedProblem, type UnnamedLine } from './unnamed.ts';
import { placeIn, type Sheet, type SheetOf, type Workbook } from './workbook.ts';

function missing({ file, sheets }: Workbook, name: string, severity: Problem['severity'], renamed?: string): Problem {
  const names = sheets.map((sheet) => `“${sheet.name ?? ''}”`).join(', ');
  return {
    code: 'roster-sheet-missing',
    severity,
    message: `không có trang tính “${name}”; tệp có ${names}`,
    place: { kind: 'file', file },
    hint:
      severity === 'error'
        ? `${renamed ?? 'đặt tên trang tính danh sách chi bộ là'} “${name}”, hoặc lập danh sách trống bằng “quyche roster --blank”`
        : renamed === undefined
          ? 'các mục của trang tính này không được ghi; không dùng thì để trang tính trống, đừng xóa'
          : `${renamed} “${name}”; các mục của trang tính này chưa được ghi`,
  };
}

/** What is told of a sheet that branches need lines of. */
const needed = (problem: Problem, name: string): Problem => ({
  ...problem,
  hint: `lập danh sách trống bằng “quyche roster --blank danh-sach-trong.xlsx”, chép trang tính “${name}” của nó sang tệp này rồi điền`,
});

/** The one sheet without a name of ours that has all these columns: probably the one that is sought. */
function sheetWith({ file, sheets }: Workbook, columns: readonly AnyColumn[], wanted: readonly string[]): Sheet | null {
  const alike = sheets.filter((sheet) => {
    if (isKnown(sheet)) return false;
    const found = readTable({ file, sheet }, columns).columns.map(({ column }) => column.heading);
    return wanted.every((heading) => found.includes(heading));
  });
  const [sheet, ...others] = alike;
  return sheet === undefined || others.length > 0 ? null : sheet;
}

const renaming = (sheet: Sheet | null): string | undefined =>
  sheet === null ? undefined : `đổi tên trang tính “${sheet.name ?? ''}” thành`;

/** No sheet is called as that of the branches is: the one that has its headings is probably it. */
function noMain(workbook: Workbook, schemas: SchemaFiles): Problem {
  const columns = columnsOf(BRANCH_COLUMNS, null, schemas);
  const wanted = columns.filter(({ path }) => ['name', 'type'].includes(path.join())).map(({ heading }) => heading);
  return missing(workbook, BRANCH_SHEET, 'error', renaming(sheetWith(workbook, columns, wanted)));
}

/**
 * The columns of the branches' sheet that a sheet of shared values may hold, too, by their full names only: “Bí thư”
 * there may be the commune's.
 */
function sharedColumns(schemas: SchemaFiles): Column[] {
  const own = columnsOf(COMMUNE_ROWS, null, schemas);
  const known = new Set(own.map(({ path }) => path.join('.')));
  const others = BRANCH_COLUMNS.filter(
    ({ path }) => !known.has(path.join('.')) && !['name', 'type'].includes(path.join()),
  ).map((column) => ({ ...column, also: [] }));
  return [...own, ...columnsOf(others, null, schemas)];
}

/** The other sheets of the workbook; what is missing is told. */
function openSheets(workbook: Workbook, roster: Roster, schemas: SchemaFiles): Details[] {
  // In a CSV file, or an office's own list of one sheet, nobody expects the others.
  if (workbook.sheets.length === 1) return [];
  return DETAIL_SHEETS.flatMap((sheet): Details[] => {
    const of = sheetNamed(workbook, sheet.name);
    const columns: AnyColumn[] = [
      { heading: BRANCH_HEADING, names: 'branch', also: ['Tên chi bộ'] },
      ...columnsOf(sheet.columns, sheet.list, schemas),
    ];
    if (of === null) {
      const wanted = columns.slice(0, 1 + sheet.key.length).map(({ heading }) => heading);
      const meant = sheetWith(workbook, columns, wanted);
      const problem = missing(workbook, sheet.name, 'warning', renaming(meant));
      roster.problems.push(problem);
      roster.lacking.push({ list: sheet.list, problem: meant === null ? needed(problem, sheet.name) : problem });
      return [];
    }
    roster.lists.push(sheet);
    if (of.sheet.rows.length === 0) return [];
    const table = readTable(of, columns);
    return [openDetails(table, sheet, roster.branches)];
  });
}

function readDetailSheets(workbook: Workbook, roster: Roster, unnamed: UnnamedLine[], schemas: SchemaFiles): void {
  const { branches, lists, problems, strays, unsure } = roster;
  const all = openSheets(workbook, roster, schemas);
  const owners = ownersOf(
    all.flatMap((details) => unknownNames(details, branches)),
    unnamed,
    branches,
  );
  const renamed = renamedBranches(all, branches, owners);
  for (const details of all) {
    const given = giveDetails(details, branches, { owners, renamed });
    problems.push(...details.problems);
    strays.push(...given.strays);
    unsure.push(...given.unsure);
  }
  for (const sheet of lists) fillEmptyLists(sheet, branches);
  roster.unnamed.push(...unnamed.map((line) => unnamedProblem(line, owners)));
}

/** A roster that holds nothing yet. */
const emptyRoster = (problems: Problem[] = []): Roster => ({
  commune: null,
  branches: [],
  headings: null,
  lists: [],
  lacking: [],
  problems,
  unnamed: [],
  strays: [],
  unsure: [],
});

/** Reads the workbook. All problems of its sheets come together; those of cells stand with their branch. */
export function readRoster(workbook: Workbook, schemas: SchemaFiles): Roster {
  const old = workbook.sheets.flatMap((sheet) => oldEncodingProblem(workbook.file, sheet) ?? []);
  if (old.length > 0) return emptyRoster(old);
  const main = mainSheet(workbook);
  if (main === null) return emptyRoster([noMain(workbook, schemas)]);
  const roster = emptyRoster();
  const shared = sheetNamed(workbook, COMMUNE_SHEET);
  roster.commune = shared === null ? null : readCommune(shared, sharedColumns(schemas));
  if (shared === null && workbook.sheets.length > 1) roster.problems.push(missing(workbook, COMMUNE_SHEET, 'warning'));
  roster.problems.push(...twins(workbook));
  const columns = columnsOf(BRANCH_COLUMNS, null, schemas);
  const table = readTable(main, columns);
  const { branches, unnamed, problems } = readBranches(table, columns);
  roster.headings = placeIn(table.of, table.headingRow);
  roster.branches.push(...branches);
  roster.problems.push(...problems);
  if (branches.length + unnamed.length + problems.length === 0) roster.problems.push(noBranches(main));
  // While there is no branch, that no line of the other sheets is of one is not told again for each.
  if (branches.length > 0) readDetailSheets(workbook, roster, unnamed, schemas);
  else roster.unnamed.push(...unnamed.map((line) => unnamedProblem(line, new Map())));
  return roster;
}

function noBranches(of: SheetOf): Problem {
  return {
    code: 'roster-empty',
    severity: 'error',
    message: 'danh sách chưa có chi bộ nào',
    place: placeIn(of),
    hint: 'ghi mỗi chi bộ một dòng, bên dưới dòng tiêu đề',
  };
}
