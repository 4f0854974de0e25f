import type { Place, Problem } from '../../core/diagnostic.ts';
import type { Colours } from './colours.ts';
import { frame } from './frame.ts';
import { clip, displayWidth, printable } from './width.ts';
import { cellContent } from '../../core/place-words.ts';
import { fullPlace, groupsOf, otherLines, type Group } from './alike.ts';
import { afterwords } from './words.ts';

export interface Paper {
  colours: Colours;
  columns: number;
  /** texts of the files by the path in `place.file`, for the line under a message */
  texts: ReadonlyMap<string, string>;
}

/**
 * Problems as a person reads them: place, message, the line with its token marked, hint and clause; a blank line
 * between two. Of many with the same hint the first is shown so, the others are a list below it.
 */
export function problemsText(problems: readonly Problem[], paper: Paper): string {
  return groupsOf(problems)
    .map((group) => `${problemText(group.first, paper)}${othersText(group, paper)}\n`)
    .join('\n');
}

function othersText(group: Group, { colours }: Paper): string {
  const { length } = group.others;
  if (length === 0) return '';
  const lines = otherLines(group).map((line) => `\n    ${printable(line)}`);
  return `\n  ${colours.cyan(`${length} chỗ khác cũng vậy:`)}${lines.join('')}`;
}

function problemText(problem: Problem, { colours, columns, texts }: Paper): string {
  const severity = problem.severity === 'error' ? colours.red('lỗi') : colours.yellow('cảnh báo');
  const lines = [
    `${colours.bold(printable(fullPlace(problem.place)))}  ${severity}  ${colours.dim(problem.code)}`,
    `  ${printable(problem.message)}`,
    ...excerpt(problem.place, texts, columns, colours),
  ];
  for (const { name, text } of afterwords(problem)) lines.push(`  ${colours.cyan(`${name}:`)} ${printable(text)}`);
  return lines.join('\n');
}

function excerpt(place: Place, texts: ReadonlyMap<string, string>, columns: number, colours: Colours): string[] {
  if (place.kind === 'file') return [];
  if (place.kind !== 'text') {
    const content = printable(place.kind === 'docx' ? place.text : cellContent(place));
    return content === '' ? [] : [`   │ ${colours.dim(cut(content, columns - 6))}`];
  }
  const text = texts.get(place.file);
  const shown = text === undefined ? null : frame(text, place, columns);
  if (shown === null) return [];
  return [`  ${shown.source}`, `  ${shown.indent}${colours.red(shown.carets)}`];
}

function cut(text: string, columns: number): string {
  return displayWidth(text) <= columns ? text : `${clip(text, columns - 1)}…`;
}
