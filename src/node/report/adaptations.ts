import type { AdaptationRow } from '../../core/index.ts';
import type { Colours } from './colours.ts';
import { table, wrap, type Column } from './table.ts';
import { displayWidth, printable } from './width.ts';

const columns: Column[] = [
  { head: 'chi bộ', least: 12 },
  { head: 'chỗ', least: 20 },
  { head: 'việc', least: 8 },
  { head: 'ai quyết định', least: 13 },
  // Opened from here in an editor: never broken.
  { head: 'tệp:dòng', least: Infinity },
];

/** The width of the other columns at their narrowest, with the gaps between all five. */
const OTHERS = 12 + 20 + 8 + 13 + 4 * 2;

interface BranchRows {
  branch: string;
  rows: readonly AdaptationRow[];
}

/** What the regulations of a run have different from their models, for the committee that answers for them. */
export function adaptationsText(branches: readonly BranchRows[], width: number, colours: Colours): string {
  const adapted = branches.filter(({ rows }) => rows.length > 0);
  if (adapted.length === 0) return 'không có chỗ nào khác quy chế mẫu\n';
  const cells = adapted.flatMap(({ branch, rows }) =>
    rows.map((row, index) => [index === 0 ? branch : '', ...cellsOf(row)]),
  );
  const places = cells.map((row) => displayWidth(row.at(-1) ?? ''));
  if (OTHERS + Math.max(...places) <= width) return table(columns, cells, width, colours);
  return adapted.map((one) => stacked(one, width, colours)).join('\n');
}

function cellsOf({ where, what, by, file, line }: AdaptationRow): [string, string, string, string] {
  return [where, what, by, `${file}:${line}`];
}

/** For a terminal that five columns do not fit into: each change in lines of its own. */
function stacked({ branch, rows }: BranchRows, width: number, colours: Colours): string {
  const lines = rows.flatMap((row) => {
    const [where, what, by, place] = cellsOf(row).map(printable);
    const text = [
      ...wrap(`${what ?? ''}: ${where ?? ''}`, width - 2),
      ...wrap(by ?? '', width - 4).map((part) => `  ${part}`),
    ];
    return [...text, `  ${place ?? ''}`].map((part) => `  ${part}`);
  });
  return `${[colours.bold(printable(branch)), ...lines].join('\n')}\n`;
}
