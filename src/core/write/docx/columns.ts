import { numbersHold } from '../whole-words.ts';
import { type Face, lineWidth, textWidths } from './widths.ts';

/** Room at the sides of a cell and for letters wider than computed, in twips. */
const PADDING = 280;
/** A cell wider than this may as well break its text. */
const WIDEST = 6000;
/** A text wider than this is long: it breaks anyway. Names, posts and places are not. */
const LONG = 3000;
/** The least room for the long texts of a row; the second where short ones would break inside a part otherwise. */
const LEAST_LONG = { 1: 3000, 2: 2400 } as const;

/** The texts of one column and what they need in twips. */
interface Column {
  texts: { text: string; face: Face; line: number }[];
  /** the longest text on one line */
  line: number;
  /** no word broken */
  word: number;
}

/**
 * Widths in twips for the columns of a table, which add up to `total`. A table whose texts all fit on one line is
 * stretched as it is. Otherwise short texts break between their parts alone (“Chi ủy viên, / tổ trưởng”) and long ones
 * have what is left; where that is little, the parts of short texts take two lines, those of the last columns first.
 * `rows` are the texts of the cells, the head first, `size` their size in points.
 */
export function columnWidths(rows: readonly (readonly string[])[], size: number, total: number): number[] {
  const columns = columnsOf(rows, size);
  const lines = columns.map(({ line }) => line);
  if (sum(lines) <= total) return scaled(lines, total);
  const words = columns.map(({ word }) => word);
  if (sum(words) >= total) return scaled(words, total);
  const least = leastWidths(columns, size, total);
  const all = !columns.some(isLong);
  const weights = columns.map((column, at) =>
    all || isLong(column) ? Math.max(1, Math.min(column.line, WIDEST) - (least[at] ?? 0)) : 0,
  );
  const share = (total - sum(least)) / sum(weights);
  return scaled(
    least.map((width, at) => width + share * (weights[at] ?? 0)),
    total,
  );
}

function columnsOf(rows: readonly (readonly string[])[], size: number): Column[] {
  const count = Math.max(1, ...rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (): Column => ({ texts: [], line: PADDING, word: PADDING }));
  for (const [index, row] of rows.entries()) {
    const face = index === 0 ? 'bold' : 'regular';
    for (const [at, text] of row.entries()) {
      const column = columns[at];
      if (column === undefined) continue;
      const { line, word } = textWidths(text, size, face);
      column.texts.push({ text, face, line });
      column.line = Math.max(column.line, PADDING + line);
      column.word = Math.max(column.word, PADDING + word);
    }
  }
  return columns;
}

const isLong = ({ line }: Column): boolean => line > PADDING + LONG;

/** The least that each column is given: with all of them a table has room. */
function leastWidths(columns: readonly Column[], size: number, total: number): number[] {
  const long = Math.max(1, columns.filter(isLong).length);
  const wanted =
    (linesOfPart: 1 | 2) =>
    (column: Column): number =>
      isLong(column)
        ? Math.max(LEAST_LONG[linesOfPart] / long, column.word)
        : Math.max(column.word, partWidth(column, size, linesOfPart));
  const least = columns.map(wanted(1));
  const narrower = [wanted(2), ({ word }: Column): number => word];
  for (const narrow of narrower) {
    for (let at = columns.length - 1; at >= 0 && sum(least) > total; at -= 1) {
      const column = columns[at];
      if (column !== undefined) least[at] = narrow(column);
    }
  }
  return least;
}

const lineOf = (text: string, size: number, face: Face): number => textWidths(text, size, face).line;

/** The room in which the parts of a column's texts, which commas end, take so many lines each. */
function partWidth({ texts }: Column, size: number, lines: 1 | 2): number {
  let widest = 0;
  for (const { text, face, line } of texts) {
    // Its parts are no wider than the whole.
    if (line <= widest) continue;
    const parts = text.includes(', ') || text.includes('; ') ? text.split(/(?<=[,;]) /u) : [text];
    for (const part of parts) {
      const width = lines === 2 ? halfWidth(part, size, face) : part === text ? line : lineOf(part, size, face);
      widest = Math.max(widest, width);
    }
  }
  return PADDING + widest;
}

/** The least room in which a text takes two lines, with no number parted from its noun. */
function halfWidth(text: string, size: number, face: Face): number {
  const syllables = text.split(' ');
  const held = numbersHold(syllables);
  const blank = lineOf(' ', size, face);
  const all = lineOf(text, size, face);
  let [least, first] = [all, -blank];
  for (const [at, syllable] of syllables.entries()) {
    first += blank + lineOf(syllable, size, face);
    if (held[at + 1] !== true) least = Math.min(least, Math.max(first, all - first - blank));
  }
  return least;
}

/**
 * Of each syllable of a cell's text whether it is glued to the one before: a number to its noun, “số 1”, where the text
 * does not fit on one line of the column; null where none is.
 */
export function gluedInCell(text: string, size: number, face: Face, column: number): readonly boolean[] | null {
  if (!/ \d/.test(text) || lineWidth(text, size, face) <= column - PADDING) return null;
  const held = numbersHold(text.split(' '));
  return held.includes(true) ? held : null;
}

/** The same proportions in whole twips that add up to `total`. */
function scaled(widths: readonly number[], total: number): number[] {
  const all = sum(widths);
  const whole = widths.map((width) => Math.floor((width * total) / all));
  const last = whole.length - 1;
  whole[last] = (whole[last] ?? 0) + total - sum(whole);
  return whole;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
