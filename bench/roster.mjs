/** A list of sixty branches as an Excel file: those of the example, again and again under other names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packed } from '../dist/excel/write.js';
import { readWorkbook } from '../dist/excel/read.js';
import { deflater } from '../dist/node/output/deflate.js';

const EXAMPLE = join(import.meta.dirname, '../examples/roster/danh-sach.xlsx');
const BRANCHES = 60;

/** A cell as it was read, as it is written again; only a day has a date. */
function cellOf(cell) {
  if (cell === null) return null;
  if (typeof cell !== 'object') return { value: cell, type: typeof cell === 'number' ? Number : String };
  if (cell.minutes !== 0) throw new Error('the example holds no times of day');
  return { value: new Date(`${cell.date}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
}

/** @returns the bytes of the file */
export async function roster() {
  const { value } = await readWorkbook(readFileSync(EXAMPLE), 'danh-sach.xlsx');
  const there = value.sheets
    .find(({ name }) => name === 'Chi bộ')
    .rows.slice(1)
    .filter(([name]) => name);
  const named = Array.from({ length: BRANCHES }, (_, at) => ({
    from: there[at % there.length][0],
    name: `${there[at % there.length][0]}${at < there.length ? '' : ` ${Math.floor(at / there.length) + 1}`}`,
  }));
  const again = ([head, ...rows]) => [
    head,
    ...named.flatMap(({ from, name }) => rows.filter(([one]) => one === from).map(([, ...rest]) => [name, ...rest])),
  ];
  const isOfBranches = ({ rows }) => /^(Tên chi bộ|Chi bộ)/.test(String(rows[0]?.[0]));
  const sheets = value.sheets.slice(1).map((sheet) => ({
    sheet: sheet.name,
    data: (isOfBranches(sheet) ? again(sheet.rows) : sheet.rows).map((row) => row.map(cellOf)),
  }));
  return packed(sheets, deflater);
}
