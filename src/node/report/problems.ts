import type { Place, Problem, SheetPlace } from '../../core/diagnostic.ts';
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
    case 'sheet':
      return `${place.file}: ${cellText(place)}`;
    case 'file':
      return place.file;
  }
}

/** “trang “Chi bộ”, ô C7”, which can be typed into the Name Box of Excel. */
function cellText({ sheet, row, column }: SheetPlace): string {
  const cell = row === null ? '' : column === null ? `dòng ${row}` : `ô ${column}${row}`;
  return [sheet === null ? '' : `trang “${sheet}”`, cell].filter((part) => part !== '').join(', ');
}

/** The heading and what stands under it, on one line. */
function cellContent({ heading, value }: SheetPlace): string {
  const content = heading === null ? value : `${heading}: ${value === '' ? '(để trống)' : value}`;
  return content.replace(/\s+/gu, ' ').trim();
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
