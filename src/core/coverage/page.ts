/**
 * Coverage as one page of HTML that needs nothing else: the totals, then every line of every template with what was
 * met.
 */
import { element, lines, nothing, text, type Markup } from '../write/html/markup.ts';
import { writePage } from '../write/html/page.ts';
import { countsOf, percent } from './counts.ts';
import { PAGE_STYLE } from './page-style.ts';
import type { Coverage, CoveredFile, CoveredLine, Hits } from './types.ts';
import { countText, lawDays, missingOn, percentText, ruledOut } from './words.ts';

/** Names a file of the models as the user knows it. */
export type ShownPath = (path: string) => string;

type State = 'met' | 'missing' | 'out';

const SIGNS: Record<State, string> = { met: '✓', missing: '✗', out: '–' };

function stateOf(line: CoveredLine): State {
  if (missingOn(line) !== null) return 'missing';
  const hits = line.kind === 'condition' ? [line.yes, line.no] : [line.hits];
  return hits.every((one) => one === null) ? 'out' : 'met';
}

const hitsText = (hits: Hits): string => (hits === null ? 'không tính' : hits === 0 ? 'chưa có' : String(hits));

/** “đúng 3, sai chưa có”, “14 chi bộ”. */
function said(line: CoveredLine): string {
  if (line.kind === 'condition') return `${line.fact}: đúng ${hitsText(line.yes)}, sai ${hitsText(line.no)}`;
  return line.hits === null || line.hits === 0 ? hitsText(line.hits) : `${line.hits} chi bộ`;
}

function row(number: number, words: string, here: readonly CoveredLine[]): Markup {
  const states = here.map(stateOf);
  const worst = (['missing', 'met', 'out'] as const).find((state) => states.includes(state));
  const what = here.map((line) => `${SIGNS[stateOf(line)]} ${said(line)}`).join('; ');
  return element(
    'tr',
    { class: worst },
    element('td', { class: 'line' }, text(String(number))),
    element('td', { class: 'said' }, text(what)),
    element('td', { class: 'text' }, text(words)),
  );
}

const anchor = (path: string): string => path.replace(/[^\w-]/gu, '-');

function fileSection(file: CoveredFile, shown: ShownPath): Markup {
  const rows = file.text
    .replace(/\n$/u, '')
    .split('\n')
    .map((words, index) =>
      row(
        index + 1,
        words,
        file.lines.filter(({ line }) => line === index + 1),
      ),
    );
  const missing = file.lines.filter((line) => missingOn(line) !== null).length;
  const name = `${shown(file.path)} ${missing === 0 ? '✓ đủ' : `✗ còn thiếu ${missing} chỗ`}`;
  return element(
    'section',
    {},
    element('h2', { id: anchor(file.path) }, text(name)),
    element('table', { class: 'code' }, lines(rows)),
  );
}

function summaryRow(file: CoveredFile, shown: ShownPath): Markup {
  const { answers, articles, texts } = countsOf(file.lines);
  const whole = file.lines.every((line) => missingOn(line) === null);
  const cell = (words: string): Markup => element('td', { class: 'number' }, text(words));
  return element(
    'tr',
    whole ? { class: 'whole' } : {},
    element('td', {}, text(whole ? '✓ đủ' : '✗ thiếu')),
    element('th', { scope: 'row' }, element('a', { href: `#${anchor(file.path)}` }, text(shown(file.path)))),
    cell(countText(answers)),
    cell(countText(articles)),
    cell(countText(texts)),
  );
}

function summary(coverage: Coverage, shown: ShownPath): Markup {
  const head = (words: string, name?: string): Markup => element('th', { scope: 'col', class: name }, text(words));
  return element(
    'table',
    { class: 'summary' },
    element(
      'tr',
      {},
      element('td', {}),
      head('tệp mẫu'),
      head('câu trả lời của điều kiện', 'number'),
      head('điều', 'number'),
      head('khoản, điểm, đoạn', 'number'),
    ),
    lines(coverage.files.map((file) => summaryRow(file, shown))),
  );
}

/** Writes the page. Lines are told apart by a sign and words; colour only repeats them. */
export function writeCoverage(coverage: Coverage, shown: ShownPath): string {
  const { counts, branches } = coverage;
  const out = ruledOut(coverage);
  const title = `Độ phủ của quy chế mẫu: ${percentText(percent(counts))}`;
  const met =
    `${branches} chi bộ đã gặp ${countText(counts.answers)} câu trả lời của điều kiện, ${countText(counts.articles)} điều, ` +
    `${countText(counts.texts)} khoản, điểm, đoạn. Số bên mỗi dòng là số chi bộ đã gặp.`;
  const note = `Không tính ${out} câu trả lời mà luật ${lawDays(coverage)} không ngày nào cho.`;
  const main = element(
    'main',
    {},
    lines([
      element('h1', {}, text(title)),
      element('p', {}, text(met)),
      out === 0 ? nothing : element('p', {}, text(note)),
      summary(coverage, shown),
      ...coverage.files.map((file) => fileSection(file, shown)),
    ]),
  );
  return writePage({ title, style: PAGE_STYLE, body: [main] });
}
