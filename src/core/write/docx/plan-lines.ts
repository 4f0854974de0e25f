import type { Inline, Paragraph, Table } from '../../tree/nodes.ts';
import { isNumberCell } from '../number-cell.ts';
import { columnWidths, gluedInCell } from './columns.ts';
import { addContent, gluedRuns, paragraph, type PlanContext } from './paragraphs.ts';
import type { PlannedParagraph, PlannedTable, Run } from './plan-types.ts';
import { addCondition, plainText } from './runs.ts';

/** What stands in articles and, in an annex, beside them. */
export type PlannedLine = PlannedParagraph | PlannedTable;

/** A paragraph without a number. */
export function planParagraph(block: Paragraph<Inline>, context: PlanContext): PlannedParagraph {
  const runs: Run[] = [];
  addCondition(runs, block);
  return paragraph('paragraph', addContent(runs, 'paragraph', block.content, context));
}

/** A table and the gap under it; a condition stands on a line before. */
export function planTable(table: Table<Inline>, context: PlanContext): PlannedLine[] {
  const { layout } = context;
  const count = Math.max(1, ...table.rows.map((row) => row.length));
  const rows = table.rows.map((row, index) => {
    // The head stays with the first row under it.
    const keep = index === 0 && table.rows.length > 1;
    const cells: PlannedParagraph[] = [];
    for (let column = 0; column < count; column += 1) {
      const cell = row[column] ?? [];
      const kind = index === 0 ? 'tableHead' : isNumberCell(cell) ? 'tableNumber' : 'tableCell';
      cells.push(paragraph(kind, addContent([], kind, cell, context), keep));
    }
    return cells;
  });
  const texts = rows.map((row) => row.map((cell) => plainText(cell.runs)));
  const columns = columnWidths(texts, layout.tableSize, layout.textWidth);
  glueNumbers(rows, texts, columns, layout.tableSize);
  const note: Run[] = [];
  addCondition(note, table);
  const before = note.length > 0 ? [paragraph('paragraph', note, true)] : [];
  return [...before, { type: 'table', columns, rows }, paragraph('tableGap', [])];
}

/** In a text that a cell's width breaks, no line ends between a number and its noun. */
function glueNumbers(
  rows: readonly PlannedParagraph[][],
  texts: readonly string[][],
  columns: readonly number[],
  size: number,
): void {
  for (const [index, row] of rows.entries()) {
    const face = index === 0 ? 'bold' : 'regular';
    for (const [column, cell] of row.entries()) {
      const glued = gluedInCell(texts[index]?.[column] ?? '', size, face, columns[column] ?? 0);
      if (glued !== null) cell.runs = gluedRuns(cell.runs, glued);
    }
  }
}
