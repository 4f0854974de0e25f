import type { Problem } from '../../core/diagnostic.ts';

/** “3 tệp đã ghi, 1 tệp không đổi, 2 lỗi, 1 cảnh báo”: what is zero is left out; `nothing` where all is. */
export function summary(counts: readonly [number, string][], nothing: string): string {
  const parts = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return `${parts.length === 0 ? nothing : parts.join(', ')}\n`;
}

/** The errors and warnings among problems, as the last two parts of a summary. */
export function problemCounts(problems: readonly Problem[]): [number, string][] {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return [
    [errors, 'lỗi'],
    [problems.length - errors, 'cảnh báo'],
  ];
}

/** The files of a run, one a line, its closing line, and between them what was left out. */
export function writtenText(
  { written, unchanged }: { written: readonly string[]; unchanged: readonly string[] },
  problems: readonly Problem[],
  failures = '',
): string {
  const lines = [...written.map((path) => `đã ghi ${path}\n`), ...unchanged.map((path) => `không đổi ${path}\n`)];
  const counts: [number, string][] = [
    [written.length, 'tệp đã ghi'],
    [unchanged.length, 'tệp không đổi'],
  ];
  const closing = summary([...counts, ...problemCounts(problems)], 'không có gì để ghi');
  const nothing = lines.length === 0 && problems.length > 0 ? 'không ghi tệp nào, ' : '';
  return lines.join('') + failures + nothing + closing;
}
