/** The sheets of a test as the bytes of an Excel file. */
import type { Cell } from '../../src/core/roster/index.ts';
import { packed } from '../../src/excel/write.ts';
import { deflater } from '../../src/node/output/deflate.ts';
import type { Sheets } from './commune.ts';

function cellOf(cell: Cell) {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  if (typeof cell === 'string') return { value: cell, type: String };
  if ('error' in cell) throw new Error('the writer knows no failed formulas');
  const date = new Date(Date.parse(`${cell.date}T00:00:00Z`) + cell.minutes * 60_000);
  return { value: date, type: Date, format: cell.date < '1901' ? 'hh:mm' : 'dd/mm/yyyy' };
}

export async function excelBytes(sheets: Sheets): Promise<Uint8Array> {
  const drawn = Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: rows.map((row) => row.map(cellOf)) }));
  return packed(drawn, deflater);
}
