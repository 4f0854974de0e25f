/** Lines of the branches' sheet that are about one branch, or that would become one file: that branch waits. */
import type { Problem } from '../diagnostic.ts';
import { slug } from '../slug.ts';
import { isField } from './cell-values.ts';
import type { RosterBranch } from './roster.ts';
import type { Record, Table } from './table.ts';
import { cellText, columnLetters } from './workbook.ts';
import { tidy } from './values/words.ts';

/** A line that was read as a branch. */
export interface BranchLine {
  branch: RosterBranch;
  record: Record;
}

/** So many headings are named; who has more differences compares the lines anyway. */
const MOST_NAMED = 3;

function error(code: string, message: string, { place }: RosterBranch, hint: string): Problem {
  return { code, severity: 'error', message, place, hint };
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The columns under which two lines say different things. */
function differences(table: Table, one: Record, other: Record) {
  const shown = (record: Record, found: (typeof table.columns)[number]): string =>
    tidy(cellText(record.cellOf(found))).toLowerCase();
  return table.columns.filter(isField).filter((found) => shown(one, found) !== shown(other, found));
}

function wordsOf(headings: readonly string[]): string {
  if (headings.length === 0) return 'hai dòng giống hệt nhau';
  const named = headings.slice(0, MOST_NAMED).map((heading) => `“${heading}”`);
  const more = headings.length - named.length;
  return `hai dòng khác nhau ở ${named.join(', ')}${more > 0 ? ` và ${more} cột nữa` : ''}`;
}

/** “A2:A3”, where the name of a branch stands in a cell that is merged with that of the line above; null otherwise. */
function mergedName({ of: { sheet } }: Table, { place: { row, column } }: RosterBranch): string | null {
  const at = (row ?? 0) - 1;
  const merge = sheet.merges.find(
    ({ top, left, bottom }) => columnLetters(left) === column && top < at && at <= bottom,
  );
  if (merge === undefined) return null;
  return `${columnLetters(merge.left)}${merge.top + 1}:${columnLetters(merge.right)}${merge.bottom + 1}`;
}

/**
 * A second line of the same branch. Which of the two is right nobody knows: nothing is said of what follows from values
 * that differ, and of the second line only what stands in its own cells.
 */
function addTwice(table: Table, first: BranchLine, second: BranchLine): void {
  const differing = differences(table, first.record, second.record);
  const { branch } = first;
  const paths = differing.map(({ column }) => column.path);
  branch.broken.push(...paths.map((path) => path.slice(0, 1)));
  const letters = new Set(paths.map((path) => second.branch.cells.at(path)?.column));
  const merged = mergedName(table, second.branch);
  const told = error(
    'roster-branch-twice',
    `“${second.branch.name}” đã có ở dòng ${branch.place.row ?? 0}`,
    second.branch,
    merged === null
      ? `xóa một dòng, ${wordsOf(differing.map(({ heading }) => heading))}; nếu là hai chi bộ thì sửa tên`
      : `bỏ gộp các ô ${merged} rồi ghi tên chi bộ ở từng dòng`,
  );
  const own = second.branch.problems.filter(({ place }) => place.kind === 'sheet' && letters.has(place.column ?? ''));
  branch.problems.push(told, ...own);
}

function addTooAlike(branch: RosterBranch, other: RosterBranch): void {
  const row = other.place.row ?? 0;
  branch.problems.push(
    error(
      'roster-name-too-alike',
      `“${branch.name}” chỉ khác dấu hoặc chữ hoa với “${other.name}” ở dòng ${row}, hai tệp sẽ trùng tên`,
      branch,
      'cùng một chi bộ thì xóa một dòng; hai chi bộ thì thêm chữ để phân biệt, ví dụ tên xã cũ',
    ),
  );
}

/**
 * Would the branch's name make the file of another? Of which of the two the lines of the other sheets are, nobody
 * knows.
 */
export const isTooAlike = ({ problems }: Pick<RosterBranch, 'problems'>): boolean =>
  problems.some(({ code }) => code === 'roster-name-too-alike');

/** Adds a line to those before it; what stands against it is put to the branches that it concerns. */
export function addLine(table: Table, lines: BranchLine[], line: BranchLine): void {
  const { branch } = line;
  const twin = lines.find((one) => isSame(one.branch.name, branch.name));
  if (twin !== undefined) {
    addTwice(table, twin, line);
    return;
  }
  const alike = lines.filter((one) => slug(one.branch.name) === slug(branch.name));
  const [first] = alike;
  if (first !== undefined) {
    addTooAlike(branch, first.branch);
    if (alike.length === 1) addTooAlike(first.branch, branch);
  }
  lines.push(line);
}
