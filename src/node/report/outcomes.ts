import type { Outcome } from '../batch/outcome.ts';
import type { Placed } from '../output/write.ts';
import type { Problem } from '../../core/diagnostic.ts';
import type { Colours } from './colours.ts';
import { problemCounts, summary } from './summary.ts';
import { table } from './table.ts';

/** Files of a run, one a line. */
export function placedLines(placed: readonly Placed[], shown: (path: string) => string): string {
  const word = { written: 'đã ghi', unchanged: 'không đổi' } as const;
  return placed.map(({ path, state }) => `${word[state]} ${shown(path)}\n`).join('');
}

/** Where the index stands. */
export function indexLine(index: readonly Placed[], shown: (path: string) => string): string {
  return index.length === 0 ? '' : `danh mục: ${index.map(({ path }) => shown(path)).join(', ')}\n`;
}

/** What a run came to: the branches that were not written with the first problem of each, and the closing line. */
export function outcomesText(
  outcomes: readonly Outcome[],
  problems: readonly Problem[],
  columns: number,
  colours: Colours,
): string {
  const placed = outcomes.flatMap((outcome) => outcome.placed);
  const written = placed.filter(({ state }) => state === 'written').length;
  const counts: [number, string][] = [
    [written, 'tệp đã ghi'],
    [placed.length - written, 'tệp không đổi'],
    ...problemCounts(problems),
  ];
  const nothing = placed.length === 0 && problems.length > 0 ? 'không ghi tệp nào, ' : '';
  return failures(outcomes, columns, colours) + nothing + summary(counts, 'không có gì để ghi');
}

/** One branch alone needs no table: its problems stand above. */
function failures(outcomes: readonly Outcome[], columns: number, colours: Colours): string {
  const rows = outcomes.flatMap(({ source, failure }) => (failure === null ? [] : [[source, failure]]));
  return outcomes.length === 1 ? '' : failureTable(rows, 'không ghi được', columns, colours);
}

/** Branches that were left out, each with its first problem; nothing where there is none. */
export function failureTable(
  rows: readonly (readonly string[])[],
  what: string,
  columns: number,
  colours: Colours,
): string {
  if (rows.length === 0) return '';
  const heads = [
    { head: `${rows.length} chi bộ ${what}`, least: 24 },
    { head: 'lỗi đầu tiên', least: 30 },
  ];
  return `\n${table(heads, rows, columns, colours)}\n`;
}
