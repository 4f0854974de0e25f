import type { Place, Problem } from '../../core/diagnostic.ts';
import type { Colours } from './colours.ts';
import { frame } from './frame.ts';
import { clip, displayWidth, printable } from './width.ts';

export interface Paper {
  colours: Colours;
  columns: number;
  /** texts of the files by the path in `place.file`, for the line under a message */
  texts: ReadonlyMap<string, string>;
}

/** Problems as a person reads them: place, message, the line with its token marked, hint and clause; a blank line between two. */
export function problemsText(problems: readonly Problem[], paper: Paper): string {
  return problems.map((problem) => `${problemText(problem, paper)}\n`).join('\n');
}

function problemText(problem: Problem, { colours, columns, texts }: Paper): string {
  const severity = problem.severity === 'error' ? colours.red('lỗi') : colours.yellow('cảnh báo');
  const lines = [
    `${colours.bold(printable(placeText(problem.place)))}  ${severity}  ${colours.dim(problem.code)}`,
    `  ${printable(problem.message)}`,
    ...excerpt(problem.place, texts, columns, colours),
  ];
  if (problem.hint !== undefined) lines.push(`  ${colours.cyan('gợi ý:')} ${printable(problem.hint)}`);
  if (problem.clause !== undefined) lines.push(`  ${colours.cyan('điều khoản:')} ${printable(problem.clause)}`);
  if (problem.via !== undefined) lines.push(`  ${colours.cyan('qua:')} ${printable(problem.via)}`);
  return lines.join('\n');
}

function placeText(place: Place): string {
  switch (place.kind) {
    case 'text':
      return `${place.file}:${place.line}:${place.column}`;
    case 'docx':
      return place.paragraph === null ? place.file : `${place.file}: đoạn ${place.paragraph}`;
    case 'file':
      return place.file;
  }
}

function excerpt(place: Place, texts: ReadonlyMap<string, string>, columns: number, colours: Colours): string[] {
  if (place.kind === 'docx')
    return place.text === '' ? [] : [`   │ ${colours.dim(cut(printable(place.text), columns - 6))}`];
  if (place.kind === 'file') return [];
  const text = texts.get(place.file);
  const shown = text === undefined ? null : frame(text, place, columns);
  if (shown === null) return [];
  return [`  ${shown.source}`, `  ${shown.indent}${colours.red(shown.carets)}`];
}

function cut(text: string, columns: number): string {
  return displayWidth(text) <= columns ? text : `${clip(text, columns - 1)}…`;
}
