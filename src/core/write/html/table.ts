import type { Inline, Table } from '../../tree/nodes.ts';
import { isNumberCell } from '../number-cell.ts';
import { numbersHold } from '../whole-words.ts';
import { line, traced } from './context.ts';
import type { Context } from './context.ts';
import { plainText, withCondition } from './inline.ts';
import { element, lines, nothing } from './markup.ts';
import type { Markup } from './markup.ts';
import { writeWhole } from './name.ts';

/** A text of more letters is long: it breaks anyway. Names, posts and places are not. */
const LONG = 30;

/** How the texts of a column break, besides that no number is parted from its noun: short ones between parts alone. */
type Breaks = 'long' | 'between parts' | 'anywhere';

/**
 * A table; its first row is the head. On a narrow screen a table may be wider than the paper: then it scrolls alone,
 * and its frame can be reached by keyboard.
 */
export function writeTable(node: Table<Inline>, context: Context): Markup {
  const [head = [], ...rows] = node.rows;
  const breaks = head.map((_, column) => breaksOf(rows, column, column === head.length - 1));
  const table = element(
    'table',
    {},
    element(
      'thead',
      {},
      element('tr', {}, ...head.map((cell) => element('th', HEAD, writeCell(cell, 'anywhere', context)))),
    ),
    element('tbody', {}, lines(rows.map((row) => writeRow(row, breaks, context)))),
  );
  return lines([
    node.condition === undefined ? nothing : element('p', line('paragraph'), withCondition(node, nothing)),
    element(
      'div',
      { class: 'table', role: 'group', 'aria-label': 'Bảng', tabindex: '0', ...traced(node, context) },
      table,
    ),
  ]);
}

const HEAD = { scope: 'col', ...line('tableHead') };

/** The last column, of places in the annex, gives its room to the long texts beside it, as on the Word page. */
function breaksOf(rows: Table<Inline>['rows'], column: number, isLast: boolean): Breaks {
  const longest = Math.max(0, ...rows.map((row) => plainText(row[column] ?? []).length));
  if (longest > LONG) return 'long';
  return isLast ? 'anywhere' : 'between parts';
}

function writeRow(row: readonly Inline[][], breaks: readonly Breaks[], context: Context): Markup {
  const cells = row.map((cell, column) => {
    const how = breaks[column] ?? 'anywhere';
    const { class: name } = line('tableCell');
    const kind = isNumberCell(cell) ? ' number' : how === 'long' ? ' long' : '';
    return element('td', { class: `${name}${kind}` }, writeCell(cell, how, context));
  });
  return element('tr', {}, ...cells);
}

/** “Chi ủy viên, / tổ trưởng”, “Tổ đảng / số 1” */
function writeCell(cell: readonly Inline[], breaks: Breaks, context: Context): Markup {
  const syllables = plainText(cell).split(' ');
  const holds =
    breaks === 'between parts'
      ? syllables.map((_, at) => at > 0 && !/[,;]$/.test(syllables[at - 1] ?? ''))
      : numbersHold(syllables);
  return writeWhole(cell, holds, context);
}
