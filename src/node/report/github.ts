import type { Place, Problem } from '../../core/diagnostic.ts';
import { addressOf, type Base } from './address.ts';
import { plainLines } from './words.ts';

/** Problems as workflow commands of GitHub Actions, one a line: GitHub shows each beside the line of the change. */
export function problemsGithub(problems: readonly Problem[], base: Base): string {
  return problems.map((problem) => `${command(problem, base)}\n`).join('');
}

function command(problem: Problem, base: Base): string {
  const properties = [
    ['file', addressOf(problem.place.file, base).path],
    ...span(problem.place),
    ['title', problem.code],
  ].map(([name = '', value = '']) => `${name}=${escaped(value).replaceAll(':', '%3A').replaceAll(',', '%2C')}`);
  return `::${problem.severity} ${properties.join(',')}::${escaped(plainLines(problem).join('\n'))}`;
}

/** GitHub takes columns only where a span stays on one line. */
function span(place: Place): [string, string][] {
  if (place.kind !== 'text') return [];
  const { line, column, endLine, endColumn } = place;
  const lines: [string, string][] = [
    ['line', String(line)],
    ['endLine', String(endLine)],
  ];
  if (line !== endLine) return lines;
  return [...lines, ['col', String(column)], ['endColumn', String(Math.max(column, endColumn))]];
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
