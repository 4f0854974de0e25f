/** What a clerk gets wrong, one slip at a time: each is told once, at its cell, with what to write instead. */
import { expect, test } from 'vitest';
import { cleanSheets, workbookOf, type Sheets } from './commune.ts';
import { plan, spots } from './planning.ts';
import { sortProblems } from '../../src/core/index.ts';
import type { Cell } from '../../src/core/roster/index.ts';

const WEST = 'Chi bộ thôn Bảo An Tây';
const EAST = 'Chi bộ thôn Bảo An Đông';

type Slip = (sheets: Sheets) => void;

/** Writes into a cell: of the shared values beside their label, elsewhere under the heading, rows as Excel counts. */
function write(sheet: string, heading: string, value: Cell, row = 3): Slip {
  return (sheets) => {
    const rows = sheets[sheet]!;
    if (sheet === 'Xã, phường') rows.find(([label]) => label === heading)![1] = value;
    else rows[row - 1]![rows[0]!.indexOf(heading)] = value;
  };
}

const branch = (heading: string, value: Cell): Slip => write('Chi bộ', heading, value);
const shared = (heading: string, value: Cell): Slip => write('Xã, phường', heading, value);

const UNKNOWN = `nếu là “Chi bộ thôn Hòa Bình” thì ghi đúng tên ấy; không còn chi bộ này thì xóa dòng`;
const ONE_PERSON = 'viết họ tên của một người, ví dụ ';

/** what, the slip, what is told, the hint of the first that is told */
type Case = [what: string, slip: Slip, told: string[], hint: string];

const CASES: Case[] = [
  [
    'a name without “Chi bộ”',
    branch('Tên chi bộ', 'Thôn Bảo An Tây'),
    ['Chi bộ!A3 name-without-chi-bo'],
    `viết “${WEST}”`,
  ],
  [
    'a party organisation that is no branch',
    (sheets) => {
      for (const rows of Object.values(sheets))
        for (const row of rows) if (row[0] === WEST) row[0] = 'Đảng bộ thôn Tây';
    },
    ['Chi bộ!A3 name-without-chi-bo'],
    'mẫu chỉ dành cho chi bộ; là chi bộ thì viết “Chi bộ …”',
  ],
  [
    'a type that has no model',
    branch('Loại chi bộ', 'cơ quan'),
    ['Chi bộ!B3 roster-choice-unknown'],
    'chọn một trong: thôn, khối phố, tổ dân phố; quân sự xã, phường; công an xã, phường; trạm y tế; trường học; chi bộ loại khác chưa có quy chế mẫu thì xóa dòng',
  ],
  [
    'a telephone number behind a name',
    branch('Họ tên phó bí thư', 'Nguyễn Văn An - 0905123456'),
    ['Chi bộ!M3 name-with-more'],
    `${ONE_PERSON}Nguyễn Văn An`,
  ],
  [
    'a post behind a name',
    branch('Họ tên phó bí thư', 'Nguyễn Văn An, Phó bí thư'),
    ['Chi bộ!M3 name-with-more'],
    `${ONE_PERSON}Nguyễn Văn An`,
  ],
  [
    'two deputies on lines of one cell',
    branch('Họ tên phó bí thư', 'Trần Văn An\nLê Thị Bình'),
    ['Chi bộ!M3 name-with-more'],
    `${ONE_PERSON}Trần Văn An`,
  ],
  [
    'two members of a committee in one cell',
    write('Chi ủy', 'Họ tên chi ủy viên', 'Lê Văn An; Trần Bình', 2),
    ['Chi ủy!B2 name-with-more'],
    `${ONE_PERSON}Lê Văn An`,
  ],
  [
    'a group that is not there',
    write('Chi ủy', 'Tổ đảng phụ trách', 'Tổ 3', 2),
    ['Chi ủy!D2 committee-group-unknown'],
    'ghi tên tổ đúng như ở trang tính “Tổ đảng”',
  ],
  [
    'a day that changes, in the column of a number',
    branch('Ngày sinh hoạt hằng tháng', 'thứ bảy tuần đầu'),
    ['Chi bộ!V3 roster-number-wrong'],
    'viết một số, chỉ bằng chữ số, ví dụ 20; ngày không cố định thì để trống ô này, ghi ở cột “Cách định ngày sinh hoạt”',
  ],
  [
    'a place with the word before it',
    branch('Nơi sinh hoạt', 'tại hội trường thôn'),
    ['Chi bộ!X3 word-printed-twice'],
    'viết “hội trường thôn”',
  ],
  [
    'a question without an answer',
    branch('Bí thư đồng thời là người đứng đầu đơn vị', null),
    ['Chi bộ!L3 final-field-missing'],
    'viết “có” hoặc “không”',
  ],
  [
    'a number below nothing',
    branch('Đảng viên dự bị', '-1'),
    ['Chi bộ!G3 roster-number-wrong'],
    'viết một số, chỉ bằng chữ số, ví dụ 20',
  ],
  [
    'a shared day that not every month has: at its cell, not in a file that is not written',
    shared('Ngày nộp đảng phí lên cấp trên', 31),
    ['Xã, phường!B14 number-too-large'],
    'chọn ngày từ 1 đến 28, ngày nào tháng nào cũng có',
  ],
  [
    'a commune without its level',
    shared('Tên xã, phường', 'Gò Nổi'),
    ['Xã, phường!B2 superior-without-level'],
    'viết “xã Gò Nổi” hoặc “phường Gò Nổi”',
  ],
  [
    'a former level in the place of the commune',
    shared('Tên xã, phường', 'TX Điện Bàn'),
    ['Xã, phường!B2 superior-without-level'],
    'viết loại và tên đơn vị, ví dụ phường An Thắng',
  ],
  [
    'a name that ends behind “Chi bộ”',
    branch('Tên chi bộ', 'Chi bộ'),
    ['Chi bộ!A3 roster-name-missing'],
    `ghi “${WEST}” như ở trang tính “Chi ủy”, hoặc xóa cả dòng`,
  ],
  [
    'a fifth quarter',
    (sheets) => {
      sheets['Chuyên đề']!.push([WEST, 5, 'Giữ gìn trật tự', null]);
    },
    ['Chuyên đề!B2 roster-choice-unknown'],
    'chọn một trong: 1; 2; 3; 4',
  ],
  [
    'the commune with its city',
    shared('Tên xã, phường', 'xã Gò Nổi, thành phố Đà Nẵng'),
    ['Xã, phường!B2 superior-with-parent'],
    'viết “xã Gò Nổi”',
  ],
  ['the place with its level', shared('Địa danh', 'xã Gò Nổi'), ['Xã, phường!B21 place-with-level'], 'viết “Gò Nổi”'],
  [
    '2/3 made a date by Excel',
    shared('Số đảng viên phải có mặt khi biểu quyết', { date: '2026-03-02', minutes: 0 }),
    ['Xã, phường!B13 roster-text-is-number'],
    'định dạng lại ô thành chữ (Ctrl+1, Text) rồi gõ lại, ví dụ hai phần ba',
  ],
  [
    '67% made a share by Excel',
    shared('Số đảng viên phải có mặt khi biểu quyết', 0.67),
    ['Xã, phường!B13 roster-text-is-number'],
    'định dạng lại ô thành chữ (Ctrl+1, Text) rồi gõ lại, ví dụ hai phần ba',
  ],
  [
    'a bare number for a deadline',
    shared('Hạn báo cáo tháng', 20),
    ['Xã, phường!B16 deadline-bare-number'],
    'viết “ngày 20 hằng tháng”',
  ],
  [
    'a deadline with the words before it',
    shared('Hạn báo cáo tháng', 'trước ngày 20 hằng tháng'),
    ['Xã, phường!B16 word-printed-twice'],
    'viết “ngày 20 hằng tháng”',
  ],
  [
    'a sheet taken out',
    (sheets) => {
      delete sheets['Xã, phường'];
      sheets['Chi bộ']!.splice(2);
      for (const name of ['Chi ủy', 'Tổ đảng', 'Đoàn thể', 'Phân công']) sheets[name]!.splice(1);
    },
    ['danh-sach.xlsx roster-sheet-missing'],
    'các mục của trang tính này không được ghi; không dùng thì để trang tính trống, đừng xóa',
  ],
  [
    'a sheet taken out that every branch needs: told once, not of each branch',
    (sheets) => {
      delete sheets['Đoàn thể'];
    },
    ['danh-sach.xlsx roster-sheet-missing'],
    'lập danh sách trống bằng “quyche roster --blank danh-sach-trong.xlsx”, chép trang tính “Đoàn thể” của nó sang tệp này rồi điền',
  ],
  [
    'shared values with their columns swapped',
    (sheets) => {
      sheets['Xã, phường'] = sheets['Xã, phường']!.map(([label = null, value = null]) => [value, label]);
    },
    ['Xã, phường! roster-headings-missing'],
    'ghi tên mục ở cột A, nội dung ở cột B như trong danh sách trống; không dùng thì để trống cả trang tính',
  ],
  [
    'a new name that only the sheet of branches has',
    branch('Tên chi bộ', 'Chi bộ thôn Hòa Bình'),
    [
      'Chi ủy!A2 roster-branch-unknown',
      'Tổ đảng!A2 roster-branch-unknown',
      'Tổ đảng!A3 roster-branch-unknown',
      'Đoàn thể!A4 roster-branch-unknown',
      'Đoàn thể!A5 roster-branch-unknown',
      'Phân công!A3 roster-branch-unknown',
    ],
    UNKNOWN,
  ],
  [
    'a name in the sheet of committees that no branch bears',
    write('Chi ủy', 'Chi bộ', 'Chi bộ thôn Hòa Bình', 2),
    ['Chi ủy!A2 roster-branch-unknown'],
    `nếu là “${WEST}” thì ghi đúng tên ấy; không còn chi bộ này thì xóa dòng`,
  ],
  [
    'a name in the sheet of assignments that no branch bears: the annex is not told to lack what waits there',
    write('Phân công', 'Chi bộ', 'Chi bộ thôn Hòa Bình', 2),
    ['Phân công!A2 roster-branch-unknown'],
    `nếu là “${EAST}” thì ghi đúng tên ấy; không còn chi bộ này thì xóa dòng`,
  ],
  [
    'two such names, of which nobody knows whose they are',
    (sheets) => {
      write('Phân công', 'Chi bộ', 'Chi bộ thôn Hòa Bình', 2)(sheets);
      write('Phân công', 'Chi bộ', 'Chi bộ thôn Hòa An', 5)(sheets);
    },
    ['Phân công!A2 roster-branch-unknown', 'Phân công!A5 roster-branch-unknown'],
    'ghi tên đúng như ở trang tính “Chi bộ”, mỗi dòng một chi bộ; không còn chi bộ này thì xóa dòng',
  ],
  [
    'a branch without an assignment, whose committee waits',
    (sheets) => {
      write('Chi ủy', 'Chi bộ', 'Chi bộ thôn Hòa Bình', 2)(sheets);
      sheets['Phân công'] = sheets['Phân công']!.filter(([first]) => first !== WEST);
    },
    ['Chi ủy!A2 roster-branch-unknown'],
    `nếu là “${WEST}” thì ghi đúng tên ấy; không còn chi bộ này thì xóa dòng`,
  ],
  [
    'a branch without an assignment',
    (sheets) => {
      sheets['Phân công'] = sheets['Phân công']!.filter(([first]) => first !== EAST);
    },
    ['Chi bộ!M2 assignments-officers-only'],
    'thêm dòng cho đảng viên khác của chi bộ này ở trang tính “Phân công”',
  ],
  [
    'lines of a branch that was taken out',
    (sheets) => {
      sheets['Chi bộ']!.splice(2, 1);
      for (const name of ['Tổ đảng', 'Đoàn thể', 'Phân công'])
        sheets[name] = sheets[name]!.filter(([first]) => first !== WEST);
    },
    ['Chi ủy!A2 roster-branch-unknown'],
    'ghi tên đúng như ở trang tính “Chi bộ”, mỗi dòng một chi bộ; không còn chi bộ này thì xóa dòng',
  ],
];

test.each(CASES)('%s', (_, slip, told, hint) => {
  const sheets = cleanSheets();
  slip(sheets);
  const { problems } = plan(workbookOf(sheets));
  expect(spots(problems)).toEqual(told);
  expect(sortProblems(problems)[0]?.hint).toBe(hint);
});

test('a name in a cell that is merged with the one above is told to be taken apart', () => {
  const sheets = cleanSheets();
  sheets['Chi bộ']![2]![0] = null;
  const merges = { 'Chi bộ': [{ top: 1, left: 0, bottom: 2, right: 0 }] };
  const { problems } = plan(workbookOf(sheets, merges));
  expect(sortProblems(problems)[0]).toMatchObject({
    code: 'roster-branch-twice',
    place: { sheet: 'Chi bộ', row: 3, column: 'A' },
    hint: 'bỏ gộp các ô A2:A3 rồi ghi tên chi bộ ở từng dòng',
  });
});

test.each<[string, Slip]>([
  [
    'the headings once more, as on each page of a table',
    (sheets) => sheets['Chi bộ']!.splice(30, 0, [...sheets['Chi bộ']![0]!]),
  ],
  [
    'the shared values behind a column of numbers',
    (sheets) => {
      sheets['Xã, phường'] = sheets['Xã, phường']!.map((row, index) => [index, ...row]);
    },
  ],
  ['organisations by their short names', write('Đoàn thể', 'Loại tổ chức', 'MTTQ', 2)],
  ['“Hội LHPN”', write('Đoàn thể', 'Loại tổ chức', 'Hội LHPN')],
  ['a full stop behind the name', branch('Tên chi bộ', `${WEST}.`)],
])('%s is understood', (_, slip) => {
  const sheets = cleanSheets();
  slip(sheets);
  const planned = plan(workbookOf(sheets));
  expect(planned.problems).toEqual([]);
  expect(planned.files).toHaveLength(61);
});

test('a sheet under another name is told by its headings', () => {
  const { 'Đoàn thể': rows, ...others } = cleanSheets();
  const { problems } = plan(workbookOf({ ...others, 'Hội đoàn thể': rows! }));
  expect(problems[0]).toMatchObject({
    code: 'roster-sheet-missing',
    hint: 'đổi tên trang tính “Hội đoàn thể” thành “Đoàn thể”; các mục của trang tính này chưa được ghi',
  });
});

test('a copy of the sheet of branches is not read for it, wherever it stands', () => {
  const copy: Cell[][] = [
    ['Tên chi bộ', 'Loại chi bộ'],
    ['Chi bộ thôn Cũ', 'thôn'],
  ];
  const { problems, files } = plan(workbookOf({ 'Chi bộ (2)': copy, ...cleanSheets() }));
  expect(spots(problems)).toEqual(['Chi bộ (2)! roster-sheet-twice']);
  expect(problems[0]?.hint).toBe('trang tính nào đúng thì giữ và đặt tên “Chi bộ”, trang tính kia thì xóa');
  expect(files).toHaveLength(61);
});
