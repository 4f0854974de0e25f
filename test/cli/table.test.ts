/** Tables fit the terminal. */
import picocolors from 'picocolors';
import { expect, it } from 'vitest';
import { table } from '../../src/node/report/table.ts';
import { displayWidth } from '../../src/node/report/width.ts';

const plain = picocolors.createColors(false);
const columns = [
  { head: 'mục', least: 8 },
  { head: 'giải thích', least: 10 },
];
const drawn = (rows: string[][], width: number) => table(columns, rows, width, plain).split('\n').slice(0, -1);

it('takes no more room than its cells need', () => {
  expect(drawn([['name', 'tên đầy đủ']], 100)).toEqual(['mục   giải thích', '────  ──────────', 'name  tên đầy đủ']);
});

it('wraps the widest column at blanks', () => {
  expect(
    drawn(
      [
        ['name', 'tên đầy đủ của chi bộ'],
        ['type', 'loại'],
      ],
      20,
    ),
  ).toEqual(['mục   giải thích', '────  ──────────────', 'name  tên đầy đủ của', '      chi bộ', 'type  loại']);
});

it('breaks a word that is longer than its column', () => {
  expect(drawn([['meeting.combinedMinutes', 'số phút']], 22)).toEqual([
    'mục         giải thích',
    '──────────  ──────────',
    'meeting.co  số phút',
    'mbinedMinu',
    'tes',
  ]);
});

it('is never wider than the terminal when its least widths fit', () => {
  const rows = [['a'.repeat(40), 'chữ có dấu '.normalize('NFD').repeat(20)]];
  for (const width of [20, 33, 80]) {
    expect(Math.max(...drawn(rows, width).map(displayWidth))).toBeLessThanOrEqual(width);
  }
});
