import { element, joined, nothing, text, type Markup } from '../write/html/markup.ts';
import { writePage } from '../write/html/page.ts';
import type { Line, List } from './list.ts';
import { STYLE } from './page-style.ts';

/** The index as one HTML page that needs nothing but itself. */
export function listPage(list: List): string {
  const title = 'Danh mục quy chế làm việc của các chi bộ';
  return writePage({
    title,
    style: STYLE,
    body: [
      element('h1', {}, text(title)),
      element('p', { class: 'summary' }, text(list.summary)),
      sharedWarnings(list.shared),
      element('div', { class: 'scroll' }, tableOf(list)),
    ],
  });
}

function sharedWarnings(warnings: readonly string[]): Markup {
  if (warnings.length === 0) return nothing;
  const items = warnings.map((warning) => element('li', {}, text(warning)));
  const summary = element('summary', {}, text(`Cảnh báo về luật ở mọi chi bộ (${warnings.length})`));
  return element('details', { class: 'shared' }, summary, element('ul', {}, ...items));
}

function tableOf({ lines, hasSuperiors, isAlone }: List): Markup {
  const hasWarnings = lines.some(({ warnings }) => warnings.length > 0);
  const heads = [
    'TT',
    'Chi bộ',
    ...(hasSuperiors ? ['Cấp trên'] : []),
    'Loại',
    'Số',
    'Ngày ký',
    'Bí thư',
    'Hình thức',
    'Bản',
    ...(hasWarnings ? ['Cảnh báo về luật'] : []),
    isAlone ? 'Tình trạng' : 'So với lần trước',
  ];
  const head = element('tr', {}, ...heads.map((words) => element('th', { scope: 'col' }, text(words))));
  const rows = lines.map((line, index) => rowOf(line, index, { hasSuperiors, hasWarnings, isAlone }));
  return element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows));
}

interface Shown extends Pick<List, 'hasSuperiors' | 'isAlone'> {
  /** a branch has a warning that not every branch has */
  hasWarnings: boolean;
}

function rowOf(line: Line, index: number, { hasSuperiors, hasWarnings, isAlone }: Shown): Markup {
  const { row, type, date, warnings, change } = line;
  // Beside warnings there is no room to keep names on one line.
  const short = hasWarnings ? undefined : 'whole';
  const cell = (words: string, name?: string) => element('td', { class: name }, text(words));
  return element(
    'tr',
    { class: row.change },
    cell(String(index + 1), 'number'),
    element('td', { class: 'name' }, nameOf(line, isAlone)),
    hasSuperiors ? cell(row.superior) : nothing,
    cell(type, short),
    cell(row.number, 'number'),
    cell(date, 'number'),
    cell(row.secretary, short),
    cell(row.form),
    cell(row.status, short),
    hasWarnings
      ? element('td', { class: 'warnings' }, ...warnings.map((warning) => element('p', {}, text(warning))))
      : nothing,
    cell(change, 'change'),
  );
}

function nameOf({ row, file }: Line, isAlone: boolean): Markup {
  const name = text(row.name);
  const source = isAlone ? nothing : element('small', {}, text(row.source));
  return joined([file === null ? name : element('a', { href: file }, name), source]);
}
