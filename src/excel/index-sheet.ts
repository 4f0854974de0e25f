import type { Cell } from './rows.ts';
import { workbook, type Sheet } from './write.ts';
import type { Deflate } from '../core/write/docx/zip.ts';
import type { Line, List } from '../core/batch/list.ts';

interface Column {
  head: string;
  width: number;
  cell: (line: Line, index: number) => Cell;
}

const RED = '#b3261e';

const COLUMNS: readonly Column[] = [
  { head: 'TT', width: 5, cell: (_line, index) => index + 1 },
  { head: 'Chi bộ', width: 30, cell: ({ row }) => row.name },
  { head: 'Loại', width: 15, cell: ({ type }) => type },
  { head: 'Số', width: 7, cell: ({ row }) => row.number },
  { head: 'Ngày ký', width: 12, cell: ({ row }) => (row.date === '' ? '' : { date: row.date }) },
  { head: 'Bí thư', width: 20, cell: ({ row }) => row.secretary },
  { head: 'Hình thức', width: 16, cell: ({ row }) => row.form },
  { head: 'Bản', width: 12, cell: ({ row }) => row.status },
  { head: 'Cảnh báo về luật', width: 40, cell: ({ warnings }) => warnings.join('; ') },
];

const CHANGE: Column = {
  head: 'So với lần trước',
  width: 26,
  cell: ({ row, change }) => paint(change, row.change === 'failed'),
};

const COMPARED: readonly Column[] = [CHANGE, { head: 'Tệp dữ liệu', width: 24, cell: ({ row }) => row.source }];

/** Beside nothing but the regulations, what counts is which file is whose. */
const ALONE: readonly Column[] = [
  { ...CHANGE, head: 'Tình trạng' },
  { head: 'Tệp Word', width: 44, cell: ({ file }) => file ?? '' },
];

const SUPERIOR: Column = { head: 'Cấp trên', width: 20, cell: ({ row }) => row.superior };

/** The index as an Excel workbook. */
export async function listWorkbook(list: List, deflate: Deflate): Promise<Uint8Array> {
  const known = list.hasSuperiors ? [...COLUMNS.slice(0, 2), SUPERIOR, ...COLUMNS.slice(2)] : COLUMNS;
  const columns = [...known, ...(list.isAlone ? ALONE : COMPARED)];
  const branches: Sheet = {
    name: 'Danh mục',
    heads: columns.map(({ head }) => head),
    widths: columns.map(({ width }) => width),
    rows: list.lines.map((line, index) => columns.map(({ cell }) => cell(line, index))),
    landscape: true,
    fixedColumns: 2,
  };
  const shared: Sheet = {
    name: 'Cảnh báo chung',
    heads: ['Cảnh báo về luật ở mọi chi bộ'],
    widths: [110],
    rows: list.shared.map((warning) => [warning]),
  };
  return workbook(list.shared.length === 0 ? [branches] : [branches, shared], deflate);
}

function paint(text: string, isBad: boolean): Cell {
  return isBad ? { text, colour: RED } : text;
}
