/** A cell of an opened list put right, and what is said of it. */
import { describe, expect, test } from 'vitest';
import { withCell, withoutRow } from '../../src/browser/commune/cell.ts';
import { hereWords } from '../../src/browser/commune/here.ts';
import { nameMissing, nameTaken } from '../../src/core/batch/problems.ts';
import type { Problem, SheetPlace } from '../../src/core/diagnostic.ts';
import type { Cell, Sheet, Workbook } from '../../src/core/roster/index.ts';

const list = (rows: Cell[][], merges: Sheet['merges'] = []): Workbook => ({
  file: 'ds.xlsx',
  sheets: [
    { name: 'Khác', number: 1, rows: [['x']], merges: [] },
    { name: 'Chi bộ', number: 2, rows, merges },
  ],
});

const at = (column: string | null, row: number | null): SheetPlace => ({
  kind: 'sheet',
  file: 'ds.xlsx',
  sheet: 'Chi bộ',
  sheetNumber: 2,
  row,
  column,
  heading: null,
  value: '',
});

const MERGED = [{ top: 1, left: 0, bottom: 2, right: 0 }];

describe('a row of a list', () => {
  test('taken out says nothing; those below keep their numbers', () => {
    expect(withoutRow(list([['h', 'k'], ['A', 'x'], ['B']]), at('A', 2))).toEqual(
      list([['h', 'k'], [null, null], ['B']]),
    );
  });

  test('takes nothing from the rows that it was merged with', () => {
    const merged = list(
      [
        ['h', 'k'],
        ['A', 'x'],
        [null, 'y'],
      ],
      MERGED,
    );
    expect(withoutRow(merged, at('A', 2))).toEqual(
      list([
        ['h', 'k'],
        [null, null],
        ['A', 'y'],
      ]),
    );
  });
});

describe('a cell of a list', () => {
  test.each<[string, Workbook, SheetPlace, string, Workbook]>([
    ['is written anew', list([['a', 'b']]), at('B', 1), 'c', list([['a', 'c']])],
    [
      'may lie beyond the row’s end',
      list([['a']]),
      at('AB', 1),
      'c',
      list([['a', ...Array<null>(26).fill(null), 'c']]),
    ],
    ['may lie below the last row', list([['a']]), at('A', 3), 'c', list([['a'], [], ['c']])],
    ['is emptied by blanks', list([['a']]), at('A', 1), '  ', list([[null]])],
    ['is composed', list([['a']]), at('A', 1), 'ệ'.normalize('NFD'), list([['ệ']])],
    [
      'of several that were merged becomes its own, the others keep what they show',
      list([['h'], ['A'], [null]], MERGED),
      at('A', 3),
      'B',
      list([['h'], ['A'], ['B']]),
    ],
    [
      'leaves other merged cells alone',
      list(
        [
          ['h', 'k'],
          ['A', 'x'],
          [null, 'y'],
        ],
        MERGED,
      ),
      at('B', 3),
      'z',
      list(
        [
          ['h', 'k'],
          ['A', 'x'],
          [null, 'z'],
        ],
        MERGED,
      ),
    ],
    ['of a whole row is none', list([['a']]), at(null, 1), 'c', list([['a']])],
  ])('%s', (_, before, place, text, after) => {
    expect(withCell(before, place, text)).toEqual(after);
  });
});

const told = (code: string, message: string, hint: string): Problem => ({
  code,
  severity: 'error',
  message,
  hint,
  place: { kind: 'file', file: 'xa/branches/a.yaml' },
});

describe('the words of the command line, said in the page', () => {
  test.each<[Problem, boolean, string, string]>([
    [
      nameTaken('xa/branches/a.yaml', 'chi-bo-a', { source: 'xa/branches/b.yaml', name: 'chi-bo-a' }),
      false,
      '“chi-bo-a” cũng là tên chi bộ trong “xa/branches/b.yaml”, hai quy chế sẽ trùng tên tệp',
      'bấm vào tên một trong hai chi bộ, sửa tên trong biểu mẫu cho khác nhau',
    ],
    [
      nameTaken('xa/branches/a.yaml', 'chi-bo-a', { source: 'xa/branches/b.yaml', name: 'chi-bo-a' }),
      true,
      '“chi-bo-a” cũng là tên chi bộ khác trong danh sách, hai quy chế sẽ trùng tên tệp',
      'bấm vào tên một trong hai chi bộ, sửa tên trong biểu mẫu cho khác nhau',
    ],
    [
      nameMissing('xa/branches/a.yaml', 'Chi bộ A'),
      false,
      'tên “Chi bộ A” lấy từ commune.yaml, không phân biệt được tệp quy chế của chi bộ này với của chi bộ khác',
      'bấm vào tên chi bộ, ghi tên của chi bộ này trong biểu mẫu',
    ],
    [
      told(
        'roster-sheet-missing',
        'không có trang tính “Chi bộ”; tệp có “Sheet1”',
        'đặt tên trang tính danh sách chi bộ là “Chi bộ”, hoặc lập danh sách trống bằng “quyche roster --blank”',
      ),
      false,
      'không có trang tính “Chi bộ”; tệp có “Sheet1”',
      'đặt tên trang tính danh sách chi bộ là “Chi bộ”, hoặc tải danh sách trống ở Trang đầu',
    ],
    [
      told('placeholder', 'còn “…” (xa/branches/b.yaml:7)', 'điền vào, hoặc ghi status: draft để in bản dự thảo'),
      false,
      'còn “…”',
      'điền vào, hoặc chọn tình trạng “dự thảo” để in bản dự thảo',
    ],
  ])('$0.code', (problem, isOfList, message, hint) => {
    expect(hereWords(problem, isOfList)).toEqual({ message, hint });
  });
});
