/** Reads a roster: the sheets of a workbook into the commune's and the branches' data, each value with its cell. */
import type { Problem } from '../diagnostic.ts';
import type { SchemaFiles } from '../read/fields.ts';
import { columnsOf, type Column } from './columns.ts';
import { headingMeant } from './headings.ts';
import {
  BRANCH_COLUMNS,
  BRANCH_HEADING,
  BRANCH_SHEET,
  COMMUNE_ROWS,
  COMMUNE_SHEET,
  DETAIL_SHEETS,
  HELP_SHEET,
} from './layout.ts';
import { oldEncodingProblem } from './old-encodings.ts';
import { readBranches } from './read-branches.ts';
import { readCommune } from './read-commune.ts';
import { fillEmptyLists, giveDetails, openDetails, unknownNames, type Details } from './read-details.ts';
import type { Roster } from './roster.ts';
import { readTable } from './table.ts';
import { ownersOf, unnamedProblem, type UnnamedLine } from './unnamed.ts';
import { placeIn, type Sheet, type SheetOf, type Workbook } from './workbook.ts';

const KNOWN = [BRANCH_SHEET, COMMUNE_SHEET, HELP_SHEET, ...DETAIL_SHEETS.map(({ name }) => name)];

const KNOWN_HEADINGS = KNOWN.map((heading) => ({ heading }));

/** The sheet of a name, whatever its letter case and marks; “danh sách chi bộ” would be told as missing. */
function sheetNamed({ file, sheets }: Workbook, name: string): SheetOf | null {
  const sheet = sheets.find((one) => headingMeant(one.name ?? BRANCH_SHEET, KNOWN_HEADINGS)?.heading === name);
  return sheet === undefined ? null : { file, sheet };
}

/** The sheet of the branches; the only sheet of a workbook is it, whatever it is called. */
function mainSheet(workbook: Workbook): SheetOf | null {
  const { file, sheets } = workbook;
  const [sheet, ...others] = sheets;
  const isOnly = sheet !== undefined && others.length === 0 && headingMeant(sheet.name ?? '', KNOWN_HEADINGS) === null;
  return isOnly ? { file, sheet } : sheetNamed(workbook, BRANCH_SHEET);
}

function missing(
  { file, sheets }: Workbook,
  name: string,
  severity: Problem['severity'],
  renaming = 'đặt tên trang tính danh sách chi bộ là',
): Problem {
  const names = sheets.map((sheet) => `“${sheet.name ?? ''}”`).join(', ');
  return {
    code: 'roster-sheet-missing',
    severity,
    message: `không có trang tính “${name}”; tệp có ${names}`,
    place: { kind: 'file', file },
    hint:
      severity === 'error'
        ? `${renaming} “${name}”, hoặc lập danh sách trống bằng “quyche roster --blank”`
        : `các mục của trang tính này không được ghi; không dùng thì để trang tính trống, đừng xóa`,
  };
}

/** No sheet is called as that of the branches is: the one that has its headings is probably it. */
function noMain(workbook: Workbook, schemas: SchemaFiles): Problem {
  const columns = columnsOf(BRANCH_COLUMNS, null, schemas);
  const isNamed = ({ name }: Sheet): boolean => headingMeant(name ?? '', KNOWN_HEADINGS) !== null;
  const alike = workbook.sheets.filter((sheet) => {
    if (isNamed(sheet)) return false;
    const found = readTable({ file: workbook.file, sheet }, columns).columns;
    return ['name', 'type'].every((key) => found.some(({ column }) => 'path' in column && column.path.join() === key));
  });
  const [sheet, ...others] = alike;
  const renaming =
    sheet === undefined || others.length > 0 ? undefined : `đổi tên trang tính “${sheet.name ?? ''}” thành`;
  return missing(workbook, BRANCH_SHEET, 'error', renaming);
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
    if (of === null) {
      roster.problems.push(missing(workbook, sheet.name, 'warning'));
      return [];
    }
    roster.lists.push(sheet);
    if (of.sheet.rows.length === 0) return [];
    const columns = columnsOf(sheet.columns, sheet.list, schemas);
    const table = readTable(of, [{ heading: BRANCH_HEADING, names: 'branch' }, ...columns]);
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
  for (const details of all) {
    const given = giveDetails(details, branches, owners);
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
