import type { Area, Explanation } from '../../core/explain/index.ts';
import type { Colours } from './colours.ts';
import { wrap } from './table.ts';
import { displayWidth } from './width.ts';

/** One explanation for a person: the code, why it matters, a wrong piece and the right one, the clauses. */
export function explanationText(
  { code, why, avoid, prefer, clauses = [] }: Explanation,
  width: number,
  colours: Colours,
) {
  const lines = [colours.bold(code), ...indented(wrap(why, width - 2), 2)];
  if (avoid !== undefined) lines.push('', `  ${colours.red('không viết:')}`, ...indented(avoid.split('\n'), 4));
  if (prefer !== undefined) lines.push('', `  ${colours.cyan('mà viết:')}`, ...indented(prefer.split('\n'), 4));
  if (clauses.length > 0) lines.push('', ...clauses.map((clause) => `  ${colours.cyan('điều khoản:')} ${clause}`));
  return `${lines.join('\n')}\n`;
}

/** Every code under its area, each with why. */
export function areasText(areas: readonly Area[], width: number, colours: Colours): string {
  const blocks = areas.map(({ title, explanations }) => {
    const column = Math.max(...explanations.map(({ code }) => displayWidth(code))) + 4;
    const rows = explanations.flatMap(({ code, why }) => {
      const [first = '', ...rest] = wrap(why, Math.max(30, width - column));
      return [`  ${code.padEnd(column - 2)}${first}`, ...indented(rest, column)];
    });
    return [colours.bold(title), ...rows].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

function indented(lines: readonly string[], columns: number): string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(columns) + line));
}
