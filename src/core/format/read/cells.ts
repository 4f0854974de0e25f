import type { CellPlace } from '../paper.ts';
import { integer, millimetres } from './measure.ts';
import { attribute, child, childrenOf, valueOf, type Xml } from './xml.ts';

/** One cell of a table with its place in it. */
export interface TableCell extends Pick<CellPlace, 'row' | 'column' | 'side' | 'width'> {
  content: Xml;
}

/** The margin that Word leaves at both sides of a cell unless the table says otherwise. */
const CELL_MARGIN_MM = 1.9;
/** A cell wider than this part of its row belongs to neither half. */
const WIDE = 0.9;
const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']);

/** The cells of a table, row by row; rows deleted in tracked changes are left out. */
export function tableCells(table: Xml): TableCell[] {
  const properties = child(table, 'w:tblPr');
  const grid = childrenOf(child(table, 'w:tblGrid'), 'w:gridCol').map(
    (column) => millimetres(attribute(column, 'w:w')) ?? 0,
  );
  return rowsOf(table).flatMap((element, row) => {
    const cells = cellsOf(element);
    const widths = cells.map((cell, index) => cellWidth(cell, cells, index, grid));
    const total = widths.reduce((sum, width) => sum + width, 0);
    let start = 0;
    return cells.map((content, column) => {
      const width = widths[column] ?? 0;
      const side = cells.length === 1 ? 'full' : sideOf(start, width, total);
      start += width;
      // Without any width in the file the columns only count, and nothing is known in millimetres.
      const room = total > cells.length ? Math.max(width - cellMargins(content, properties), 0) : null;
      return { content, row, column, side, width: room };
    });
  });
}

function rowsOf(table: Xml): Xml[] {
  return table.children.flatMap((item) => {
    if (item.name === 'w:tr') return child(child(item, 'w:trPr'), 'w:del') === undefined ? [item] : [];
    return WRAPPERS.has(item.name) ? rowsOf(item) : [];
  });
}

function cellsOf(row: Xml): Xml[] {
  return row.children.flatMap((item) => {
    if (item.name === 'w:tc') return [item];
    return WRAPPERS.has(item.name) ? cellsOf(item) : [];
  });
}

function spanOf(cell: Xml): number {
  return Math.max(integer(valueOf(child(cell, 'w:tcPr'), 'w:gridSpan')) ?? 1, 1);
}

/** Millimetres; without a grid or a width every column counts 1. */
function cellWidth(cell: Xml, cells: readonly Xml[], index: number, grid: readonly number[]): number {
  const first = cells.slice(0, index).reduce((sum, item) => sum + spanOf(item), 0);
  const fromGrid = grid.slice(first, first + spanOf(cell)).reduce((sum, width) => sum + width, 0);
  const width = child(child(cell, 'w:tcPr'), 'w:tcW');
  const own = attribute(width, 'w:type') === 'dxa' ? millimetres(attribute(width, 'w:w')) : undefined;
  if (own !== undefined && own > 0) return own;
  return fromGrid > 0 ? fromGrid : spanOf(cell);
}

function sideOf(start: number, width: number, total: number): CellPlace['side'] {
  if (total === 0 || width / total > WIDE) return 'full';
  return start + width / 2 > total / 2 ? 'right' : 'left';
}

/** Both side margins of a cell together, in millimetres. */
function cellMargins(cell: Xml, table: Xml | undefined): number {
  const own = child(child(cell, 'w:tcPr'), 'w:tcMar');
  const common = child(table, 'w:tblCellMar');
  const side = (names: readonly string[]): number => {
    for (const source of [own, common]) {
      for (const name of names) {
        const width = millimetres(attribute(child(source, name), 'w:w'));
        if (width !== undefined) return width;
      }
    }
    return CELL_MARGIN_MM;
  };
  return side(['w:left', 'w:start']) + side(['w:right', 'w:end']);
}
