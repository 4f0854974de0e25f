import type { Colours } from './colours.ts';
import { clip, displayWidth, printable } from './width.ts';

export interface Column {
  head: string;
  /** the column never gets narrower than this many columns of the terminal, unless its longest cell is shorter */
  least: number;
}

const gap = 2;

/** A table fitted to the width of the terminal: the widest columns give way first, cells wrap at blanks. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  colours: Colours,
): string {
  const safe = rows.map((row) => row.map(printable));
  const widths = fit(columns, safe, width - gap * (columns.length - 1));
  const head = line(
    columns.map((column) => column.head),
    widths,
  ).map((text) => colours.bold(text));
  const rule = widths.map((columnWidth) => '─'.repeat(columnWidth)).join(' '.repeat(gap));
  return `${[...head, rule, ...safe.flatMap((row) => line(row, widths))].join('\n')}\n`;
}

function fit(columns: readonly Column[], rows: readonly (readonly string[])[], room: number): number[] {
  const widths = columns.map((column, index) =>
    Math.max(displayWidth(column.head), ...rows.map((row) => displayWidth(row[index] ?? ''))),
  );
  const least = columns.map((column, index) => Math.min(column.least, widths[index] ?? 0));
  for (let over = sum(widths) - room; over > 0; over -= 1) {
    const slack = widths.map((width, index) => (width > (least[index] ?? 0) ? width : 0));
    const widest = slack.indexOf(Math.max(...slack));
    if ((slack[widest] ?? 0) === 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function line(cells: readonly string[], widths: readonly number[]): string[] {
  const wrapped = cells.map((cell, index) => wrap(cell, widths[index] ?? 0));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    wrapped
      .map((lines, index) => pad(lines[row] ?? '', widths[index] ?? 0))
      .join(' '.repeat(gap))
      .trimEnd(),
  );
}

/** The text in lines of at most `width` columns, broken at blanks, inside a word only when it is longer than a line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (let word of text.split(' ')) {
    const joined = current === '' ? word : `${current} ${word}`;
    if (displayWidth(joined) <= width) {
      current = joined;
      continue;
    }
    if (current !== '') lines.push(current);
    while (displayWidth(word) > width) {
      const head = clip(word, Math.max(1, width));
      lines.push(head);
      word = word.slice(Math.max(1, head.length));
    }
    current = word;
  }
  return [...lines, current];
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
