import type { Inline, Table } from '../../tree/nodes.ts';
import { line, traced } from './context.ts';
import type { Context } from './context.ts';
import { withCondition } from './inline.ts';
import { element, lines, nothing } from './markup.ts';
import type { Markup } from './markup.ts';
import { writeCell } from './name.ts';

/**
 * A table; its first row is the head. On a narrow screen a table may be wider than the paper: then it scrolls alone,
 * and its frame can be reached by keyboard.
 */
export function writeTable(node: Table<Inline>, context: Context): Markup {
  const [head = [], ...rows] = node.rows;
  const table = element(
    'table',
    {},
    element(
      'thead',
      {},
      writeRow(head, (cell) => element('th', { scope: 'col', ...line('tableHead') }, cell), context),
    ),
    element(
      'tbody',
      {},
      lines(rows.map((row) => writeRow(row, (cell) => element('td', line('tableCell'), cell), context))),
    ),
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

function writeRow(cells: readonly Inline[][], wrap: (cell: Markup) => Markup, context: Context): Markup {
  return element('tr', {}, ...cells.map((cell) => wrap(writeCell(cell, context))));
}
