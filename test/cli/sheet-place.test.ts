/** A problem in a workbook: where it is sorted to and how it is shown. */
import { expect, test } from 'vitest';
import type { Problem, SheetPlace } from '../../src/core/diagnostic.ts';
import { sortProblems } from '../../src/core/index.ts';
import { coloursOf } from '../../src/node/report.ts';
import { problemsJson } from '../../src/node/report/json.ts';
import { problemsText } from '../../src/node/report/problems.ts';

const at = (place: Partial<SheetPlace>): Problem => ({
  code: 'date-invalid',
  severity: 'error',
  message: '“31/2/2026” không phải một ngày có trong lịch',
  place: {
    kind: 'sheet',
    file: 'danh-sach.xlsx',
    sheet: 'Chi bộ',
    sheetNumber: 2,
    row: 7,
    column: 'C',
    heading: 'Ngày ký',
    value: '31/2/2026',
    ...place,
  },
});

const text = (problem: Problem): string[] =>
  problemsText([problem], { colours: coloursOf({ env: {}, tty: false }), columns: 60, texts: new Map() })
    .trimEnd()
    .split('\n');

test.each([
  ['a cell', {}, 'danh-sach.xlsx: trang tính “Chi bộ”, ô C7', '   │ Ngày ký: 31/2/2026'],
  ['an empty cell', { value: '' }, 'danh-sach.xlsx: trang tính “Chi bộ”, ô C7', '   │ Ngày ký: (để trống)'],
  [
    'a heading over two lines',
    { heading: 'Ngày\nký' },
    'danh-sach.xlsx: trang tính “Chi bộ”, ô C7',
    '   │ Ngày ký: 31/2/2026',
  ],
  ['a cell of a CSV file', { sheet: null }, 'danh-sach.xlsx: ô C7', '   │ Ngày ký: 31/2/2026'],
  ['a row', { column: null, heading: null, value: '' }, 'danh-sach.xlsx: trang tính “Chi bộ”, dòng 7', undefined],
  ['a sheet', { row: null, column: null, heading: null, value: '' }, 'danh-sach.xlsx: trang tính “Chi bộ”', undefined],
])('%s as text', (_, place, where, content) => {
  expect(text(at(place))).toEqual([
    `${where}  lỗi  date-invalid`,
    '  “31/2/2026” không phải một ngày có trong lịch',
    ...(content === undefined ? [] : [content]),
  ]);
});

test('control characters of a cell never reach the terminal', () => {
  expect(text(at({ value: 'a\u001b[2Jb' }))[2]).toBe('   │ Ngày ký: a�[2Jb');
});

test('JSON holds the place whole', () => {
  expect(JSON.parse(problemsJson([at({})]))).toEqual([at({})]);
});

test('sorted by the order of the sheets, then rows, then columns, AA behind Z', () => {
  const places: Partial<SheetPlace>[] = [
    { sheet: 'Chi ủy', sheetNumber: 3, row: 1 },
    { row: 10, column: 'AA' },
    { row: 10, column: 'Z' },
    { row: 2 },
    { row: null, column: null },
    { sheet: 'Xã, phường', sheetNumber: 1, row: 9 },
  ];
  expect(sortProblems(places.map(at)).map(({ place }) => place)).toEqual(
    places.toReversed().map((place) => at(place).place),
  );
});
