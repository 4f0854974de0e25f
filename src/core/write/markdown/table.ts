import type { FormatProfile } from '../../schema/format.ts';
import type { Inline, Table } from '../../tree/nodes.ts';
import { inlines, withCondition } from './inline.ts';
import { safeLine } from './unsafe.ts';

/** A pipe table; its first row is the head, which says how many cells every row has. */
export function table(node: Table<Inline>, _profile: FormatProfile): string[] {
  const [first = [], ...rows] = node.rows;
  const note = withCondition(node, '');
  const text = [row(first), `|${' --- |'.repeat(first.length)}`, ...rows.map(row)].join('\n');
  return note === '' ? [text] : [note, text];
}

function row(cells: readonly Inline[][]): string {
  return `| ${cells.map((cell) => safeLine(inlines(cell))).join(' | ')} |`;
}
