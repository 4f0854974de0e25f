/** Finds the row of headings of a sheet and what each of them means. */
import type { Problem } from '../diagnostic.ts';
import { editDistance, nearest } from '../read/nearest.ts';
import { cellText, columnLetters, placeIn, type SheetOf } from './workbook.ts';
import { bare, tidy } from './values/words.ts';

/** Something that a heading can stand for. */
export interface Titled {
  heading: string;
  /** what offices call it besides */
  also?: readonly string[];
}

/** A column of a sheet that was recognised. */
export interface Found<T> {
  column: T;
  /** from 0 */
  index: number;
  /** the heading as the sheet has it, without the star of a required one */
  heading: string;
}

export interface Headings<T> {
  /** the row of the headings, from 0 */
  row: number;
  found: Found<T>[];
  problems: Problem[];
}

/** Headings stand below at most so many rows of titles. */
const MOST_TITLE_ROWS = 15;

/** Columns that lists have for people: told about to nobody. */
const FOR_PEOPLE =
  /^(?:s?tt|so tt|so thu tu|ghi chu|cach ghi|vi du|(?:so |s)?(?:dien thoai|dt)(?: .*)?|email|nam sinh|ngay sinh|que quan|chuc vu|chu ky|ky ten)$/u;

/** One letter in six may differ: more could already be another heading (bí thư, phó bí thư). */
const isNear = (left: string, right: string): boolean =>
  editDistance(left, right) <= Math.max(1, Math.floor(Math.min(left.length, right.length) / 6));

/** How offices shorten the words of headings. */
const SHORT: Readonly<Record<string, string>> = {
  cb: 'chi bo',
  bt: 'bi thu',
  pbt: 'pho bi thu',
  dv: 'dang vien',
  dp: 'dang phi',
  sh: 'sinh hoat',
};

/** A heading's words, whole; what stands in brackets only explains, and “họ và tên đ/c” is “họ tên”. */
const words = (heading: string): string =>
  bare(heading.replace(/\([^)]*\)|\*/gu, ' '))
    .replace(/\bho va ten\b/gu, 'ho ten')
    .replace(/\b(?:dong chi|d c) /gu, '')
    .replace(/\b(?:cb|p?bt|dv|dp|sh)\b/gu, (short) => SHORT[short] ?? short);

/** The known heading that a text stands for: the same words, otherwise the one that is nearly the same. */
export function headingMeant<T extends Titled>(text: string, known: readonly T[]): T | null {
  const sought = words(text);
  if (sought === '') return null;
  const same = known.find(({ heading, also = [] }) => [heading, ...also].some((one) => words(one) === sought));
  if (same !== undefined) return same;
  const near = known.filter(({ heading }) => isNear(words(heading), sought));
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** The row with the most headings among the first; null when no row has one. */
function headingRow({ sheet }: SheetOf, known: readonly Titled[]): number | null {
  const counts = sheet.rows
    .slice(0, MOST_TITLE_ROWS)
    .map((cells) => cells.filter((cell) => typeof cell === 'string' && headingMeant(cell, known) !== null).length);
  const most = Math.max(0, ...counts);
  return most === 0 ? null : counts.indexOf(most);
}

/**
 * Recognises the headings of a sheet, whatever their order, letter case, marks and line breaks. A heading that stands
 * twice is an error; one that is not known is told of, since what stands below it is not used.
 */
export function readHeadings<T extends Titled>(of: SheetOf, known: readonly T[]): Headings<T> | null {
  const row = headingRow(of, known);
  if (row === null) return null;
  const found: Found<T>[] = [];
  const problems: Problem[] = [];
  for (const [index, cell] of (of.sheet.rows[row] ?? []).entries()) {
    const heading = tidy(cellText(cell).replaceAll('*', ' '));
    if (heading === '') continue;
    const column = headingMeant(heading, known);
    const first = found.find((other) => other.column === column);
    if (column === null) problems.push(...unknown(of, row, index, heading, known));
    else if (first !== undefined) problems.push(twice(of, row, index, first));
    else found.push({ column, index, heading });
  }
  return { row, found, problems };
}

function twice(of: SheetOf, row: number, index: number, first: Found<Titled>): Problem {
  return {
    code: 'roster-heading-twice',
    severity: 'error',
    message: `có hai cột cùng là “${first.column.heading}”, cột ${columnLetters(first.index)} và cột ${columnLetters(index)}`,
    place: placeIn(of, row, index),
    hint: 'xóa hoặc đổi tiêu đề một cột',
  };
}

/**
 * The heading that an unknown one may be meant for: the longest of whose words it holds all, otherwise one that differs
 * in a letter of four. “Giờ sinh hoạt” is not meant by “Thời gian sinh hoạt”.
 */
function nearestHeading(heading: string, known: readonly Titled[]): string | null {
  const own = words(heading).split(' ');
  const titles = known.map((one) => one.heading).sort((a, b) => b.length - a.length);
  const held = titles.find((title) =>
    words(title)
      .split(' ')
      .every((word) => own.includes(word)),
  );
  if (held !== undefined) return held;
  const near = nearest(heading, titles);
  return near !== null && editDistance(words(near), own.join(' ')) * 4 <= own.join(' ').length ? near : null;
}

function unknown(of: SheetOf, row: number, index: number, heading: string, known: readonly Titled[]): Problem[] {
  if (FOR_PEOPLE.test(bare(heading))) return [];
  const near = nearestHeading(heading, known);
  return [
    {
      code: 'roster-heading-unknown',
      severity: 'warning',
      message: `không có mục “${heading}”, cột này không được dùng`,
      place: placeIn(of, row, index),
      hint:
        near === null ? 'xem tên các cột ở trang tính “Hướng dẫn” của danh sách trống' : `sửa tiêu đề thành “${near}”`,
    },
  ];
}
