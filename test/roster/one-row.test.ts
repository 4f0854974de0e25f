/** A mistake in one row concerns one branch: that one waits, its file stays as it is, and the others are written. */
import { describe, expect, test } from 'vitest';
import type { Planned } from '../../src/core/roster/index.ts';
import { cleanSheets, workbookOf, type Sheets } from './commune.ts';
import { EMPTY, folderOf, plan, spots } from './planning.ts';

const EAST = 'Chi bộ thôn Bảo An Đông';
const WEST = 'Chi bộ thôn Bảo An Tây';
const MILITARY = 'Chi bộ Quân sự xã Gò Nổi';

/** Rows of the branches’ sheet, as Excel counts: heading 1, EAST 2, WEST 3. */
const rowOf = (sheets: Sheets, name: string): number => sheets['Chi bộ']!.findIndex(([first]) => first === name) + 1;

function changed(change: (sheets: Sheets) => void): Sheets {
  const sheets = cleanSheets();
  change(sheets);
  return sheets;
}

const written = ({ files }: Planned): string[] => files.map(({ path }) => path.replace('xa/branches/', ''));
const CLEAN = plan(workbookOf(cleanSheets()));

/** The files that a list leaves out, of those that the clean list writes. */
function leftOut(planned: Planned): string[] {
  const there = new Set(written(planned));
  return written(CLEAN).filter((path) => !there.has(path));
}

const setName = (sheets: Sheets, row: number, name: Sheets[string][number][number]): void => {
  sheets['Chi bộ']![row - 1]![0] = name;
};

type Case = [what: string, change: (sheets: Sheets) => void, told: string[], waits: string[]];

const CASES: Case[] = [
  [
    'the same branch twice, alike',
    (sheets) => sheets['Chi bộ']!.push([...sheets['Chi bộ']![2]!]),
    ['Chi bộ!A62 roster-branch-twice'],
    ['thon-bao-an-tay.yaml'],
  ],
  [
    'the same branch three times',
    (sheets) => sheets['Chi bộ']!.push([...sheets['Chi bộ']![2]!], [...sheets['Chi bộ']![2]!]),
    ['Chi bộ!A62 roster-branch-twice', 'Chi bộ!A63 roster-branch-twice'],
    ['thon-bao-an-tay.yaml'],
  ],
  [
    'the same branch with another committee: what the rows differ in is not told a second time',
    (sheets) => sheets['Chi bộ']!.push(sheets['Chi bộ']![2]!.map((cell, index) => (index === 8 ? 'không' : cell))),
    ['Chi bộ!A62 roster-branch-twice'],
    ['thon-bao-an-tay.yaml'],
  ],
  [
    'the row of a branch copied, with a mistake in the copy: both are told',
    (sheets) => sheets['Chi bộ']!.push(sheets['Chi bộ']![2]!.map((cell, index) => (index === 5 ? 'nhiều' : cell))),
    ['Chi bộ!A62 roster-branch-twice', 'Chi bộ!F62 roster-number-wrong'],
    ['thon-bao-an-tay.yaml'],
  ],
  [
    'two names that make one file: both wait',
    (sheets) => sheets['Chi bộ']!.push(['Chi bộ thôn Bảo Ân Tây', ...sheets['Chi bộ']![2]!.slice(1)]),
    ['Chi bộ!A3 roster-name-too-alike', 'Chi bộ!A62 roster-name-too-alike'],
    ['thon-bao-an-tay.yaml'],
  ],
  [
    'no name, its members and organisations in the other sheets',
    (sheets) => {
      setName(sheets, 3, null);
    },
    ['Chi bộ!A3 roster-name-missing'],
    ['thon-bao-an-tay.yaml'],
  ],
  [
    'no name, and no cell that holds the one the other sheets have',
    (sheets) => {
      const row = sheets['Chi bộ']![2]!;
      for (const [index, cell] of row.entries())
        if (typeof cell === 'string' && cell.includes('Bảo An Tây')) row[index] = 'nhà văn hóa';
      row[0] = ' ';
    },
    ['Chi bộ!A3 roster-name-missing'],
    ['thon-bao-an-tay.yaml'],
  ],
  [
    'a copied row without a name is not taken for a branch that only another sheet has',
    (sheets) => {
      sheets['Chi bộ']!.push([null, ...sheets['Chi bộ']![2]!.slice(1)]);
      sheets['Đoàn thể']!.push(['Chi bộ thôn Cồn Soi', 'Phụ nữ', 'Chi hội Phụ nữ thôn Cồn Soi']);
    },
    ['Chi bộ!A62 roster-name-missing', 'Đoàn thể!A122 roster-branch-unknown'],
    [],
  ],
  [
    'two rows without a name',
    (sheets) => {
      setName(sheets, 3, null);
      setName(sheets, 4, null);
    },
    ['Chi bộ!A3 roster-name-missing', 'Chi bộ!A4 roster-name-missing'],
    ['thon-bao-an-tay.yaml', 'thon-bao-an-nam.yaml'],
  ],
  [
    'a name that is a failed formula',
    (sheets) => {
      setName(sheets, 3, { error: '#REF!' });
    },
    ['Chi bộ!A3 roster-formula-error'],
    ['thon-bao-an-tay.yaml'],
  ],
  [
    'a name in TCVN3 among others in Unicode',
    (sheets) => {
      setName(sheets, 3, 'Chi bé th«n B¶o An T©y');
    },
    ['Chi bộ!A3 roster-old-encoding'],
    ['thon-bao-an-tay.yaml'],
  ],
  [
    'a member without a branch goes with the row above',
    (sheets) => {
      sheets['Chi ủy']!.splice(2, 0, [null, 'Lê Văn Tám', 'công tác dân vận', null]);
    },
    ['Chi ủy!A3 roster-branch-not-named'],
    ['thon-bao-an-tay.yaml'],
  ],
  [
    'a slip in the name of a member’s branch',
    (sheets) => {
      sheets['Chi ủy']![1]![0] = 'Chi bộ thôn Bảo Am Tây';
    },
    ['Chi ủy!A2 roster-branch-unknown'],
    ['thon-bao-an-tay.yaml'],
  ],
  [
    'a branch that the list does not have at all: nobody waits for its rows',
    (sheets) => sheets['Đoàn thể']!.push(['Chi bộ thôn Cồn Soi', 'Phụ nữ', 'Chi hội Phụ nữ thôn Cồn Soi']),
    ['Đoàn thể!A122 roster-branch-unknown'],
    [],
  ],
  [
    'a member of a branch that has no committee',
    (sheets) => sheets['Chi ủy']!.push([EAST, 'Lê Văn Tám', 'công tác dân vận', null]),
    ['Chi ủy!A42 roster-none-but-listed'],
    ['thon-bao-an-dong.yaml'],
  ],
  [
    'a sum below, its word in the column of numbers',
    (sheets) => {
      for (const [index, row] of sheets['Chi bộ']!.entries()) row.unshift(index === 0 ? 'STT' : index);
      sheets['Chi bộ']!.push(['Tổng cộng', null, null, null, null, null, 1100, 60]);
    },
    [],
    [],
  ],
];

describe.each(CASES)('%s', (_, change, told, waits) => {
  const planned = plan(workbookOf(changed(change)));

  test('is told at its cell, and nothing beside it', () => {
    expect(spots(planned.problems)).toEqual(told);
  });

  test('keeps the branch waiting that it concerns, and no other', () => {
    expect(leftOut(planned)).toEqual(waits);
    expect(planned.files.filter(({ text }) => /^name: .*(?:Ân|#|é)/mu.test(text))).toEqual([]);
  });

  test('changes no file of what waits, and no other either', () => {
    const again = plan(workbookOf(changed(change)), folderOf(CLEAN));
    expect(again.files.filter(({ text, before }) => text !== before)).toEqual([]);
    expect(spots(again.problems)).toEqual(told);
  });
});

test('the name that other sheets have is what to write', () => {
  const hints = plan(
    workbookOf(
      changed((sheets) => {
        setName(sheets, 3, null);
        setName(sheets, rowOf(sheets, MILITARY), null);
      }),
    ),
  ).problems.map(({ hint }) => hint);
  expect(hints).toEqual([
    `ghi “${WEST}” như ở trang tính “Chi ủy”, hoặc xóa cả dòng`,
    `ghi “${MILITARY}” như ở trang tính “Đoàn thể”, hoặc xóa cả dòng`,
  ]);
});

test('what two rows of a branch differ in is said', () => {
  const hintOf = (...columns: number[]): string | undefined =>
    plan(
      workbookOf(
        changed((sheets) =>
          sheets['Chi bộ']!.push(sheets['Chi bộ']![2]!.map((cell, index) => (columns.includes(index) ? 1 : cell))),
        ),
      ),
    ).problems.find(({ code }) => code === 'roster-branch-twice')?.hint;
  expect(hintOf()).toBe('xóa một dòng, hai dòng giống hệt nhau; nếu là hai chi bộ thì sửa tên');
  expect(hintOf(5)).toBe('xóa một dòng, hai dòng khác nhau ở “Đảng viên chính thức”; nếu là hai chi bộ thì sửa tên');
  expect(hintOf(5, 7, 8, 22, 25)).toBe(
    'xóa một dòng, hai dòng khác nhau ở “Đảng viên chính thức”, “Đảng viên được miễn”, “Số chi ủy viên” và 2 cột nữa; nếu là hai chi bộ thì sửa tên',
  );
});

test.each([
  ['Chi bộ thôn Bảo Am Bắc', 'viết “Chi bộ thôn Bảo An Bắc”; không còn chi bộ này thì xóa dòng'],
  ['CB thôn Bảo An Bắc', null],
  ['Bảo An Bắc', 'viết “Chi bộ thôn Bảo An Bắc”; không còn chi bộ này thì xóa dòng'],
  [
    'Chi bộ thôn Bảo An Hạ',
    'ghi tên đúng như ở trang tính “Chi bộ”, mỗi dòng một chi bộ; không còn chi bộ này thì xóa dòng',
  ],
  [
    'Chi bộ thôn Bảo An',
    'ghi tên đúng như ở trang tính “Chi bộ”, mỗi dòng một chi bộ; không còn chi bộ này thì xóa dòng',
  ],
  ['Chi bộ thôn 3', 'ghi tên đúng như ở trang tính “Chi bộ”, mỗi dòng một chi bộ; không còn chi bộ này thì xóa dòng'],
  [
    'Chi bộ thôn Bảo An B',
    'ghi tên đúng như ở trang tính “Chi bộ”, mỗi dòng một chi bộ; không còn chi bộ này thì xóa dòng',
  ],
  ['Chi bộ thôn 12', null],
])('“%s”: only a slip of the pen is put right, a neighbour is never taken for it', (name, hint) => {
  const sheets = changed(({ 'Chi bộ': rows, 'Phân công': others }) => {
    rows!.push(['Chi bộ thôn 2', ...rows![2]!.slice(1)], ['Chi bộ thôn 12', ...rows![3]!.slice(1)]);
    rows!.push(['Chi bộ thôn Bảo An A', ...rows![3]!.slice(1)]);
    others!.push([name, 'Lê Văn Tám', 'phụ trách nhóm hộ số 2', null]);
  });
  const told = plan(workbookOf(sheets)).problems.find(({ code }) => code === 'roster-branch-unknown');
  expect(told?.hint ?? null).toBe(hint);
});

describe('a row that is perhaps what a file would lose', () => {
  const groups = (change: (rows: Sheets[string]) => void): Planned =>
    plan(
      workbookOf(
        changed(({ 'Tổ đảng': rows }) => {
          change(rows!);
        }),
      ),
      folderOf(CLEAN),
    );

  test('keeps that file as it is, though it bears another branch’s name', () => {
    const planned = groups((rows) => {
      rows[2]![0] = 'Chi bộ thôn Cồn Soi';
    });
    expect(spots(planned.problems)).toEqual(['Chi bộ!A3 roster-loss-unsure', 'Tổ đảng!A3 roster-branch-unknown']);
    expect(leftOut(planned)).toEqual(['thon-bao-an-tay.yaml']);
  });

  test('says nothing of a list that only seems to be without a row', () => {
    const planned = groups((rows) => {
      for (const row of rows.slice(1, 3)) row[0] = 'Chi bộ thôn Cồn Soi';
    });
    expect(spots(planned.problems)).toEqual(['Tổ đảng!A2 roster-branch-unknown', 'Tổ đảng!A3 roster-branch-unknown']);
    expect(planned.files.filter(({ text, before }) => text !== before)).toEqual([]);
  });
});

test('what concerns all still stops all', () => {
  const stopped = (change: (sheets: Sheets) => void): string[] => written(plan(workbookOf(changed(change)), EMPTY));
  expect(stopped(({ 'Chi bộ': rows }) => (rows![0]![1] = 'Kiểu'))).toEqual([]);
  expect(stopped(({ 'Chi ủy': rows }) => (rows![0]![0] = 'Của ai'))).toEqual([]);
  expect(stopped(({ 'Chi bộ': rows }) => (rows![0]![2] = 'Loại chi bộ'))).toEqual([]);
  expect(stopped(({ 'Xã, phường': rows }) => (rows![4]![1] = '2025 đến 2030'))).toEqual([]);
});
