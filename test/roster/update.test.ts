/** Running a list again: the files take what the sheets hold, and every other byte of them stays. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, Folder } from '../../src/core/roster/index.ts';
import { readYaml } from '../../src/core/read/yaml.ts';
import { newBranchFile } from '../../src/core/roster/yaml/document.ts';
import { updateFile } from '../../src/core/roster/yaml/update.ts';
import { library } from '../support/library.ts';
import { cleanSheets, day, workbookOf, type Sheets } from './commune.ts';
import { folderOf, plan } from './planning.ts';

/** The first three branches, so that a run takes a moment. */
function small(): Sheets {
  const sheets = cleanSheets();
  const names = new Set(sheets['Chi bộ']!.slice(1, 4).map(([name]) => name));
  const isKept = ([name]: Cell[], index: number): boolean => index === 0 || names.has(name ?? null);
  return Object.fromEntries(
    Object.entries(sheets).map(([name, rows]) => [
      name,
      ['Hướng dẫn', 'Xã, phường'].includes(name) ? rows : rows.filter(isKept),
    ]),
  );
}

/** A file of the commune as somebody has worked on it by hand. */
const BY_HAND = `# Tệp của chi bộ, sửa tay ngày 12/10
type:   hamlet   # thôn
name: "Chi bộ thôn Bảo An Tây"

# nhiệm kỳ theo quyết định chuẩn y
term: { start: 2025-08-16, end: 2030-08-16 }
members: { official: 24, probationary: 1, exempt: 2 }
committee:
  size: 3
  members:
      # giữ sổ
      - {name: Đặng Thanh Bình, areas: [công tác dân vận, 'thu, nộp đảng phí'], group: Tổ đảng số 1}
secretary:
  name: Phan Đình Khánh     # nguyên trưởng thôn
  origin: elected
  headsUnit: true
  note: sinh năm 1970
deputy:
  name: 'Võ Xuân Phúc'
  areas:
  - công tác kiểm tra, giám sát   # mảng chính
  - phát triển đảng viên
  headsUnit: false
groups:
- name: Tổ đảng số 2
  leader: Đỗ Bích Long
  members: 12
# tổ đông nhất
- name: Tổ đảng số 1
  leader: Đặng Thanh Bình
  members: 13
assignments: [{ name: Ngô Đình Tuấn, task: phụ trách nhóm hộ số 2 }]
unit: { name: thôn Bảo An Tây, headTitle: trưởng thôn, headName: Phan Đình Khánh, headMember: true }
meeting:
  day: 2
  time: 19 giờ 30 phút
  place: >-
    hội trường
    thôn Bảo An Tây
dues: { day: 2 }
inspection: { perYear: 2, supervisionTopic: việc thực hiện nhiệm vụ được phân công của đảng viên }
growth: { targetPerTerm: 3, sourceList: 5 }
massOrganizations:
  - { kind: front, name: Ban Công tác Mặt trận thôn Bảo An Tây }
  - { kind: women, name: Chi hội Phụ nữ thôn Bảo An Tây }
adoption: { meeting: 2026-10-03 }
document: { date: 2026-10-05, number: '01' }
adaptations:
  - omit: study
    by: Đảng ủy xã Gò Nổi
`;

/** The folder of a first run, one of its files replaced by the one worked on by hand. */
function worked(text = BY_HAND): Folder {
  const folder = folderOf(plan(workbookOf(small())));
  const branches = folder.branches.map((file) =>
    file.path.endsWith('/thon-bao-an-tay.yaml') ? { ...file, text } : file,
  );
  return { ...folder, branches };
}

const textOf = (sheets: Sheets, folder: Folder, name = 'thon-bao-an-tay'): string =>
  plan(workbookOf(sheets), folder).checked.find(({ path }) => path.endsWith(`/${name}.yaml`))!.text;

/** Changes cells of the branch worked on: sheet, heading, value; in the sheets of lists the branch's line from 0. */
function changed(...cells: [sheet: string, heading: string, value: Cell, line?: number][]): Sheets {
  const sheets = small();
  for (const [sheet, heading, value, line = 0] of cells) {
    const rows = sheets[sheet]!.filter((row) => row[0] === 'Chi bộ thôn Bảo An Tây');
    rows[line]![sheets[sheet]![0]!.indexOf(heading)] = value;
  }
  return sheets;
}

/** The lines that differ, “- old” and “+ new”. */
function difference(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (old[head] === now[head] && head < old.length) head += 1;
  let tail = 0;
  while (old.at(-1 - tail) === now.at(-1 - tail) && tail < Math.min(old.length, now.length) - head) tail += 1;
  return [
    ...old.slice(head, old.length - tail).map((line) => `- ${line}`),
    ...now.slice(head, now.length - tail).map((line) => `+ ${line}`),
  ];
}

test('the same list again changes no byte of any file', () => {
  const planned = plan(workbookOf(small()), worked());
  expect(planned.files).toHaveLength(4);
  expect(planned.files.filter(({ text, before }) => text !== before)).toEqual([]);
  expect(planned.problems).toEqual([]);
});

describe('one cell changes its value and nothing beside it', () => {
  test.each<[string, Parameters<typeof changed>, string[]]>([
    [
      'a number on a line of several',
      [['Chi bộ', 'Đảng viên chính thức', 25]],
      [
        '- members: { official: 24, probationary: 1, exempt: 2 }',
        '+ members: { official: 25, probationary: 1, exempt: 2 }',
      ],
    ],
    [
      'a text before a comment',
      [
        ['Chi bộ', 'Họ tên bí thư', 'Phan Đình Sáng'],
        ['Chi bộ', 'Họ tên người đứng đầu', 'Phan Đình Khánh'],
      ],
      ['-   name: Phan Đình Khánh     # nguyên trưởng thôn', '+   name: Phan Đình Sáng     # nguyên trưởng thôn'],
    ],
    [
      'a text in quotes stays in quotes',
      [['Chi bộ', 'Họ tên phó bí thư', 'Võ Xuân Đức']],
      ["-   name: 'Võ Xuân Phúc'", "+   name: 'Võ Xuân Đức'"],
    ],
    [
      'a text over two lines',
      [['Chi bộ', 'Nơi sinh hoạt', 'nhà văn hóa thôn']],
      ['-   place: >-', '-     hội trường', '-     thôn Bảo An Tây', '+   place: nhà văn hóa thôn'],
    ],
    [
      'a date',
      [['Chi bộ', 'Ngày ký', day('2026-10-06')]],
      ["- document: { date: 2026-10-05, number: '01' }", "+ document: { date: 2026-10-06, number: '01' }"],
    ],
    [
      'a number kept as text',
      [['Chi bộ', 'Số văn bản', 7]],
      ["- document: { date: 2026-10-05, number: '01' }", "+ document: { date: 2026-10-05, number: '07' }"],
    ],
    [
      'an item of a list, found by its name though it stands elsewhere',
      [['Tổ đảng', 'Số đảng viên của tổ', 11, 1]],
      ['-   members: 12', '+   members: 11'],
    ],
    [
      'a text between brackets that now needs quotes',
      [['Chi ủy', 'Lĩnh vực phụ trách', 'công tác dân vận; thu, nộp đảng phí, quỹ']],
      [
        "-       - {name: Đặng Thanh Bình, areas: [công tác dân vận, 'thu, nộp đảng phí'], group: Tổ đảng số 1}",
        "+       - {name: Đặng Thanh Bình, areas: [công tác dân vận, 'thu, nộp đảng phí, quỹ'], group: Tổ đảng số 1}",
      ],
    ],
    [
      'one more value in a list of lines',
      [
        [
          'Chi bộ',
          'Lĩnh vực phó bí thư phụ trách',
          'công tác kiểm tra, giám sát; phát triển đảng viên; công tác đoàn thể',
        ],
      ],
      ['+   - công tác đoàn thể'],
    ],
    [
      'one value less',
      [['Chi bộ', 'Lĩnh vực phó bí thư phụ trách', 'công tác kiểm tra, giám sát']],
      ['-   - phát triển đảng viên'],
    ],
    [
      'a value that was not there',
      [['Phân công', 'Địa bàn', 'tổ 3']],
      [
        '- assignments: [{ name: Ngô Đình Tuấn, task: phụ trách nhóm hộ số 2 }]',
        '+ assignments: [{ name: Ngô Đình Tuấn, task: phụ trách nhóm hộ số 2, area: tổ 3 }]',
      ],
    ],
    [
      'a value that was not there, in the order of the schema',
      [['Tổ đảng', 'Tổ phó', 'Bùi Thị Nga', 1]],
      ['+   deputyLeader: Bùi Thị Nga'],
    ],
    [
      'a group that was not there',
      [['Chi bộ', 'Nơi nhận', 'Đảng ủy xã Gò Nổi (để báo cáo); Ban Công tác Mặt trận thôn']],
      ['+ recipients:', '+   - Đảng ủy xã Gò Nổi (để báo cáo)', '+   - Ban Công tác Mặt trận thôn'],
    ],
    [
      '“không” where the file has a value',
      [['Chi bộ', 'Chuyên đề giám sát', 'không']],
      [
        '- inspection: { perYear: 2, supervisionTopic: việc thực hiện nhiệm vụ được phân công của đảng viên }',
        '+ inspection: { perYear: 2, supervisionTopic: null }',
      ],
    ],
    ['an emptied cell holds nothing, so the file keeps its value', [['Chi bộ', 'Chuyên đề giám sát', null]], []],
  ])('%s', (_, cells, expected) => {
    expect(difference(BY_HAND, textOf(changed(...cells), worked()))).toEqual(expected);
  });

  test('line ends of Windows stay', () => {
    const windows = BY_HAND.replaceAll('\n', '\r\n');
    const sheets = changed(['Chi bộ', 'Lĩnh vực phó bí thư phụ trách', 'công tác kiểm tra, giám sát; a; b']);
    const after = textOf(sheets, worked(windows));
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
    expect(after).toBe(textOf(sheets, worked()).replaceAll('\n', '\r\n'));
  });
});

describe('what would be lost is told', () => {
  test('a person gone from the list leaves the file, with a word about it', () => {
    const sheets = small();
    sheets['Tổ đảng'] = sheets['Tổ đảng']!.filter(
      ([branch, group]) => branch !== 'Chi bộ thôn Bảo An Tây' || group !== 'Tổ đảng số 2',
    );
    const planned = plan(workbookOf(sheets), worked());
    expect(planned.problems).toMatchObject([
      { code: 'roster-dropped', severity: 'warning', place: { file: 'xa/branches/thon-bao-an-tay.yaml' } },
    ]);
    expect(difference(BY_HAND, textOf(sheets, worked()))).toEqual([
      '- - name: Tổ đảng số 2',
      '-   leader: Đỗ Bích Long',
      '-   members: 12',
    ]);
  });

  test('a list without any line in the sheet stays in the file', () => {
    const sheets = small();
    for (const name of ['Tổ đảng', 'Chi ủy'])
      sheets[name] = sheets[name]!.filter(([branch]) => branch !== 'Chi bộ thôn Bảo An Tây');
    const planned = plan(workbookOf(sheets), worked());
    expect(planned.problems.map(({ code }) => code)).toEqual(['roster-list-kept', 'roster-list-kept']);
    expect(textOf(sheets, worked())).toBe(BY_HAND);
  });

  test('a branch gone from the list keeps its file', () => {
    const sheets = small();
    for (const [name, rows] of Object.entries(sheets))
      sheets[name] = rows.filter(([branch]) => branch !== 'Chi bộ thôn Bảo An Tây');
    const planned = plan(workbookOf(sheets), worked());
    expect(planned.problems).toMatchObject([
      { code: 'roster-branch-gone', place: { file: 'xa/branches/thon-bao-an-tay.yaml' } },
    ]);
    expect(planned.files.map(({ path }) => path)).not.toContain('xa/branches/thon-bao-an-tay.yaml');
  });

  test('of a list that cannot be read nobody knows which branches are gone', () => {
    const sheets = small();
    while (sheets['Chi bộ']!.length <= 10_000) sheets['Chi bộ']!.push(['x']);
    expect(plan(workbookOf(sheets), worked()).problems).toMatchObject([{ code: 'roster-sheet-too-long' }]);
  });

  test('a new name does not overwrite the file of that name', () => {
    const folder = worked(BY_HAND.replace('"Chi bộ thôn Bảo An Tây"', 'Chi bộ thôn Bảo An Mới'));
    const planned = plan(workbookOf(small()), folder);
    expect(planned.problems.map(({ code }) => code)).toEqual(['roster-branch-gone', 'roster-file-taken']);
    expect(planned.files.map(({ path }) => path)).not.toContain('xa/branches/thon-bao-an-tay.yaml');
  });

  test('a file that is no YAML is told at its line and left alone, the others go on', () => {
    const planned = plan(workbookOf(small()), worked(BY_HAND.replace('size: 3', 'size: [3')));
    expect(planned.problems[0]).toMatchObject({
      place: { kind: 'text', file: 'xa/branches/thon-bao-an-tay.yaml', line: 9 },
    });
    expect(planned.files).toHaveLength(3);
  });

  test('letters of marks apart would move what stands behind them: such a file is left alone', () => {
    const planned = plan(workbookOf(changed(['Chi bộ', 'Ngày đóng đảng phí', 3])), worked(BY_HAND.normalize('NFD')));
    expect(planned.problems.map(({ code }) => code)).toContain('roster-file-not-updated');
  });
});

const letters = fc.constantFrom(...Array.from('aăđêơ ,:#\'"[]{}&*!|>%@`-?.0123;“”'));
const word = fc.array(letters, { minLength: 1, maxLength: 12 }).map((all) => all.join('').replace(/ +/gu, ' ').trim());
const text = fc
  .oneof(word, fc.constantFrom('true', 'null', '~', 'no', '12', '1e3', '2026-10-05', '.5', '-', '0x1F'))
  .filter((one) => one !== '');

test('whatever text takes the place of another, the file reads back as it should, and the same again changes nothing', () => {
  const file = (source: string) => ({ path: 'a.yaml', text: source });
  const update = (source: string, wanted: Record<string, unknown>): string =>
    updateFile(file(source), wanted, 'branch.schema.json', library().schemas.files).text!;
  fc.assert(
    fc.property(text, text, text, (one, two, three) => {
      const wanted = {
        name: one,
        deputy: { name: two, areas: [three, one] },
        unit: { name: three },
        groups: [
          { name: 'Tổ đảng số 1', leader: two },
          { name: three, leader: one },
        ],
        committee: { members: [{ name: 'Đặng Thanh Bình', areas: [two], note: one }] },
        recipients: [one, two],
        meeting: { place: three },
      };
      const after = update(BY_HAND, wanted);
      expect(readYaml(file(after)).value?.value).toMatchObject(wanted);
      expect(update(after, wanted)).toBe(after);
    }),
    { numRuns: 300 },
  );
});

test('whatever text a new file holds, it reads back, and the same list then changes nothing', () => {
  fc.assert(
    fc.property(text, text, (one, two) => {
      const data = {
        name: one,
        deputy: { name: two, areas: [one, two] },
        groups: [{ name: two, leader: one }],
        recipients: [two],
      };
      const head = { schema: 'branch.schema.json', roster: 'danh-sach.xlsx' };
      const written = newBranchFile(data, head, library().schemas.files);
      expect(readYaml({ path: 'a.yaml', text: written }).value?.value).toEqual(data);
      expect(
        updateFile({ path: 'a.yaml', text: written }, data, 'branch.schema.json', library().schemas.files).text,
      ).toBe(written);
    }),
    { numRuns: 300 },
  );
});
