import { BorderStyle, Table, TableBorders, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { FormatProfile } from '../core/schema/format.ts';
import type { PlannedColumns, PlannedParagraph, PlannedTable } from '../core/write/docx/plan-types.ts';
import { paragraphOf } from './components.ts';
import { bodyWidth } from './layout.ts';

const dxa = (size: number) => ({ size, type: WidthType.DXA });

/** Room between text and border at the sides of a cell, in twips. */
const CELL_PADDING = 85;

function cell(width: number, paragraphs: readonly PlannedParagraph[]): TableCell {
  return new TableCell({ width: dxa(width), children: paragraphs.map(paragraphOf) });
}

/** Head or foot: two columns without borders, never split over pages. */
export function columnsOf(item: PlannedColumns, profile: FormatProfile): Table {
  const [left, right] = item.widths;
  return new Table({
    ...frame(bodyWidth(profile), item.widths, 0),
    borders: TableBorders.NONE,
    rows: [new TableRow({ cantSplit: true, children: [cell(left, item.left), cell(right, item.right)] })],
  });
}

/** A table with borders; its head is repeated on every page and no row is split. */
export function tableOf({ columns, rows }: PlannedTable, profile: FormatProfile): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: profile.font.color };
  return new Table({
    ...frame(bodyWidth(profile), columns, CELL_PADDING),
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: rows.map(
      (row, index) =>
        new TableRow({
          cantSplit: true,
          ...(index === 0 ? { tableHeader: true } : {}),
          children: row.map((paragraph, at) => cell(columns[at] ?? 0, [paragraph])),
        }),
    ),
  });
}

function frame(total: number, columns: readonly number[], padding: number) {
  return {
    width: dxa(total),
    indent: dxa(0),
    layout: TableLayoutType.FIXED,
    columnWidths: columns,
    margins: { top: 0, bottom: 0, left: padding, right: padding, marginUnitType: WidthType.DXA },
  };
}
