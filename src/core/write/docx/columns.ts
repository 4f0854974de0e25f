import { textWidths } from './widths.ts';

/** Room at the sides of a cell and for letters wider than computed, in twips. */
const PADDING = 280;
/** A cell wider than this may as well break its text. */
const WIDEST = 6000;

/**
 * Widths in twips for the columns of a table, which add up to `total`. A table whose texts all fit on one line is
 * stretched as it is; otherwise each column gets at least its longest word, and what is left is shared by how much text
 * the columns hold. `rows` are the texts of the cells, `size` their size in points.
 */
export function columnWidths(rows: readonly (readonly string[])[], size: number, total: number): number[] {
  const count = Math.max(1, ...rows.map((row) => row.length));
  const wanted = new Array<number>(count).fill(PADDING);
  const least = new Array<number>(count).fill(PADDING);
  for (const row of rows) {
    for (const [column, text] of row.entries()) {
      const { line, word } = textWidths(text, size, 'bold');
      wanted[column] = Math.max(wanted[column] ?? 0, PADDING + line);
      least[column] = Math.max(least[column] ?? 0, PADDING + word);
    }
  }
  if (sum(wanted) <= total) return scaled(wanted, total);
  const room = total - sum(least);
  if (room <= 0) return scaled(least, total);
  const extra = wanted.map((width, index) => Math.max(1, Math.min(width, WIDEST) - (least[index] ?? 0)));
  const shared = room / sum(extra);
  return scaled(
    least.map((width, index) => width + shared * (extra[index] ?? 0)),
    total,
  );
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
