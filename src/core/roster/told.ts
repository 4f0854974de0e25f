/**
 * What the checks of a branch say, told to whoever filled in the sheet: at the cell and in the words of its heading.
 * The clerk never sees the keys of the files.
 */
import type { Problem, SheetPlace } from '../diagnostic.ts';
import { isBelow, startsWith, touches, type Path } from '../read/path.ts';
import type { Column } from './columns.ts';
import { HINTS } from './hints.ts';
import { BRANCH_HEADING, DETAIL_SHEETS } from './layout.ts';
import type { LackingList, Part, RosterBranch } from './roster.ts';
import { shownDate } from './workbook.ts';

export interface Telling {
  branch: RosterBranch;
  /** the branch's type, for the fields that only some types have */
  type: string;
  commune: Part | null;
  /** the line of headings of the branches' sheet */
  headings: SheetPlace;
  /** the columns of the branches' sheet, and of the others by their path from the branch */
  columns: readonly Column[];
  /** lists with a line of which nobody knows whose it is */
  unsure: readonly Path[];
  /** lists that have no sheet at all */
  lacking: readonly LackingList[];
}

/** What is told of several lists together: it follows where one of them lacks a line that is told of by itself. */
const RESTS_ON: Readonly<Record<string, readonly Path[]>> = {
  'assignments-officers-only': [['assignments'], ['committee'], ['groups']],
};

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** “meeting.day” (ngày sinh hoạt hằng tháng) → “Ngày sinh hoạt hằng tháng”; 2026-10-05 → 05/10/2026. */
function inWords(text: string, heading: string | null = null): string {
  return text
    .replace(/“[\w.-]+” \(([^)]*)\)/gu, (_, title: string) => `“${heading ?? upperFirst(title)}”`)
    .replace(/\b\d{4}-\d{2}-\d{2}\b/gu, shownDate);
}

function hintOf({ code, hint }: Problem): { hint?: string } {
  const own = Object.hasOwn(HINTS, code) ? HINTS[code] : inWords((hint ?? '').replaceAll('"', ''));
  return own === undefined || own === null || own === '' ? {} : { hint: own };
}

function first<T, U>(items: readonly T[], of: (item: T) => U | null): U | null {
  return items.map(of).find((found) => found !== null) ?? null;
}

/** Where the value of a field stands: in the line of the branch, otherwise among the shared values. */
function placeOf(field: Path, { branch, commune }: Telling): SheetPlace | null {
  const cells = [branch.cells, ...(commune === null ? [] : [commune.cells])];
  const filled = cells.map((one) => one.holder(field)).find((place) => place !== null && place.value !== '');
  return filled ?? first([...cells].reverse(), (one) => one.at(field)) ?? first(cells, (one) => one.nearest(field));
}

/** The fields that a final document lacks, cell by cell where the file's checks name only the group. */
function missing(field: Path, { columns, type }: Telling): Column[] {
  return columns.filter(
    ({ path, required, field: { 'x-for': types } }) =>
      required && startsWith(path, field) && (types === undefined || types.includes(type)),
  );
}

/** A problem of a branch, told at its cell. */
export interface Told {
  problem: Problem;
  /** the field, where the problem is about one */
  field: Path | null;
}

/** What the schema says of counts that may be nothing. */
const ZERO = 'không có thì ghi 0';

/** One cell that a final document needs; a value that all branches share is asked for once. */
function missingCell(column: Column, severity: Problem['severity'], telling: Telling): Problem {
  const { heading, none, path } = column;
  const place = placeOf(path, telling);
  const suggestion = column.field['x-suggestion'];
  const isShared = place !== null && place === telling.commune?.cells.at(path);
  const whose = isShared ? 'các chi bộ' : `“${telling.branch.name}”`;
  const hints = [
    ...(none === undefined ? [] : ['không có thì ghi “không”']),
    ...(column.field.description?.includes(ZERO) === true ? [ZERO] : []),
    ...(column.field.type === 'boolean' ? ['viết “có” hoặc “không”'] : []),
    ...(suggestion === undefined ? [] : [`nơi khác thường ghi ${suggestion}`]),
  ];
  const told = { code: 'final-field-missing', severity };
  if (place === null)
    return {
      ...told,
      message: `không có cột “${heading}”, bản chính thức phải có mục này`,
      place: telling.headings,
      hint: `thêm cột có tiêu đề “${heading}”`,
    };
  return {
    ...told,
    message: `${whose} chưa có “${heading}”, bản chính thức phải có mục này`,
    place,
    ...(hints.length === 0 ? {} : { hint: hints.join('; ') }),
  };
}

/**
 * A list that stands in a sheet of its own, without a line for the branch. Where the sheet is not there, that is told,
 * the same of all branches.
 */
function missingLines(problem: Problem, field: Path, { branch, lacking }: Telling): Problem | null {
  const gone = lacking.find(({ list }) => list.join() === field.join());
  if (gone !== undefined) return { ...gone.problem, severity: problem.severity };
  const sheet = DETAIL_SHEETS.find(({ list }) => list.join() === field.join());
  if (sheet === undefined) return null;
  const message = `“${branch.name}” chưa có dòng nào ở trang tính “${sheet.name}”, bản chính thức phải có`;
  const hint = `ghi vào trang tính “${sheet.name}”, cột “${BRANCH_HEADING}” ghi “${branch.name}”`;
  return { code: problem.code, severity: problem.severity, message, place: branch.place, hint };
}

function tellMissing(problem: Problem, field: Path, telling: Telling): Told[] {
  const cells = missing(field, telling).map((column) => ({
    problem: missingCell(column, problem.severity, telling),
    field: column.path,
  }));
  if (cells.length > 0) return cells;
  const place = placeOf(field, telling);
  // At the line of the branch for want of a cell: its heading is not the field's.
  const told = place === null ? tellAt(problem, telling.branch.place, null) : tellAt(problem, place);
  return [{ problem: missingLines(problem, field, telling) ?? told, field }];
}

function tellAt(problem: Problem, place: SheetPlace, heading = place.heading): Problem {
  const { code, severity, message, clause } = problem;
  return {
    code,
    severity,
    message: inWords(message, heading),
    place,
    ...hintOf(problem),
    ...(clause === undefined ? {} : { clause }),
  };
}

/** The field of a problem by its way from the branch, also where the commune's file has it. */
function fieldOf({ field }: Problem): Path | null {
  return field?.[0] === 'branch' ? field.slice(1) : (field ?? null);
}

/**
 * The problems of a branch as its sheet's reader needs them. What follows from a cell that could not be read is left
 * out; what is wrong in a part of the file that the sheet does not hold keeps its place in the file.
 */
export function tell(problems: readonly Problem[], telling: Telling): Told[] {
  const { branch, commune, unsure } = telling;
  const cells = [...branch.broken, ...(commune?.broken ?? [])];
  // Which edition of the models a branch follows its type decides.
  const broken = isBelow(['type'], cells) ? [...cells, ['model']] : cells;
  return problems.flatMap((problem): Told[] => {
    const field = fieldOf(problem);
    if (field === null) return [{ problem, field }];
    const lists = RESTS_ON[problem.code] ?? [];
    if (touches(field, broken) || lists.some((list) => touches(list, [...broken, ...unsure]))) return [];
    if (problem.code === 'final-field-missing') return tellMissing(problem, field, telling);
    const place = placeOf(field, telling);
    return [{ problem: place === null ? problem : tellAt(problem, place), field }];
  });
}
