import { countsOf, percent } from '../../core/coverage/counts.ts';
import type { Coverage, CoveredFile } from '../../core/coverage/types.ts';
import { countText, lawDays, missingOn, percentText, ruledOut } from '../../core/coverage/words.ts';
import type { Colours } from './colours.ts';
import { table } from './table.ts';

const columns = [
  { head: 'tệp mẫu', least: 30 },
  { head: 'điều kiện', least: 9 },
  { head: 'điều', least: 5 },
  { head: 'khoản, điểm, đoạn', least: 9 },
];

interface Paper {
  colours: Colours;
  columns: number;
  /** the path of a file of the models as the user knows it */
  shown: (path: string) => string;
}

/** The files that something is missing of as a table, each missing thing with its place, and the totals. */
export function coverageText(coverage: Coverage, paper: Paper): string {
  const wanting = coverage.files.filter((file) => missingOf(file).length > 0);
  const rows = wanting.map(({ path, lines }) => {
    const { answers, articles, texts } = countsOf(lines);
    return [paper.shown(path), countText(answers), countText(articles), countText(texts)];
  });
  const missing = wanting.map(
    (file) =>
      `${missingOf(file)
        .map(({ line, words }) => `${paper.colours.bold(`${paper.shown(file.path)}:${line}`)}  ${words}`)
        .join('\n')}\n`,
  );
  const list = rows.length === 0 ? [] : [table(columns, rows, paper.columns, paper.colours), ...missing];
  return [...list, totals(coverage)].join('\n');
}

function missingOf({ lines }: CoveredFile): { line: number; words: string }[] {
  return lines.flatMap((line) => {
    const words = missingOn(line);
    return words === null ? [] : { line: line.line, words };
  });
}

function totals(coverage: Coverage): string {
  const { counts, branches } = coverage;
  const out = ruledOut(coverage);
  const lines = [
    `độ phủ ${percentText(percent(counts))} với ${branches} chi bộ: ${countText(counts.answers)} câu trả lời của điều kiện, ` +
      `${countText(counts.articles)} điều, ${countText(counts.texts)} khoản, điểm, đoạn`,
    ...(out === 0 ? [] : [`không tính ${out} câu trả lời mà luật ${lawDays(coverage)} không ngày nào cho`]),
  ];
  return `${lines.join('\n')}\n`;
}

/** The same for programs. */
export function coverageJson(coverage: Coverage, shown: Paper['shown']): string {
  const { counts, branches, period, files } = coverage;
  const plain = {
    percent: percent(counts),
    branches,
    period,
    counts,
    files: files.map(({ path, lines }) => ({ path: shown(path), counts: countsOf(lines), lines })),
  };
  return `${JSON.stringify(plain, null, 2)}\n`;
}
