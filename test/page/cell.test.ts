/** A cell of an opened list put right. */
import { describe, expect, test } from 'vitest';
import { withCell } from '../../src/browser/commune/cell.ts';
import type { SheetPlace } from '../../src/core/diagnostic.ts';
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
