/** A list of sixty branches as an Excel file: those of the example, again and again under other names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packed } from '../dist/excel/write.js';
import { readWorkbook } from '../dist/excel/read.js';
import { deflater } from '../dist/node/output/deflate.js';

const EXAMPLE = join(import.meta.dirname, '../examples/roster/danh-sach.xlsx');
const BRANCHES = 60;

const text = (cell) => {
  if (cell === null || typeof cell !== 'object') return cell;
  throw new Error('the example holds text and numbers');
};

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
  const cells = (row) =>
    row.map((cell) => (cell === null ? null : { value: text(cell), type: typeof cell === 'number' ? Number : String }));
  const sheets = value.sheets.slice(1).map((sheet) => ({
    sheet: sheet.name,
    data: (isOfBranches(sheet) ? again(sheet.rows) : sheet.rows).map(cells),
  }));
  return packed(sheets, deflater);
}
