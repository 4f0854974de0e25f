/** What a clerk may write, and how it is understood; what cannot be understood is told at its cell. */
import { describe, expect, test } from 'vitest';
import { oldEncodingOf } from '../../src/core/roster/old-encodings.ts';
import { readRoster, type Cell, type Sheet } from '../../src/core/roster/index.ts';
import { library } from '../support/library.ts';
import { cleanSheets, day, workbookOf, type Sheets } from './commune.ts';
import { plan, spots } from './planning.ts';

const read = (sheets: Sheets, merges: Record<string, Sheet['merges']> = {}) =>
  readRoster(workbookOf(sheets, merges), library().schemas.files);

/** All that is told while the list is read, wherever it stands. */
function told(sheets: Sheets): string[] {
  const { problems, unnamed, strays, branches } = read(sheets);
  return spots([...problems, ...unnamed, ...strays, ...branches.flatMap((branch) => branch.problems)]);
}

/** Sheets that hold nothing but their headings. */
const EMPTY_DETAILS: Sheets = {
  'Xã, phường': [],
  ...Object.fromEntries(
    Object.entries(cleanSheets())
      .slice(3)
      .map(([name, [headings = []]]) => [name, [headings]]),
  ),
};

/** A list of one branch with these columns besides name and type. */
function oneBranch(columns: Record<string, Cell>): Sheets {
  return {
    'Chi bộ': [
      ['Tên chi bộ', 'Loại chi bộ', ...Object.keys(columns)],
      ['Chi bộ thôn Bảo An', 'thôn', ...Object.values(columns)],
    ],
    ...EMPTY_DETAILS,
  };
}

describe('a cell is understood', () => {
  test.each<[string, Cell, Record<string, unknown>]>([
    ['Loại chi bộ', 'KHỐI PHỐ', { type: 'hamlet' }],
    ['Loại chi bộ', 'Trường tiểu học', { type: 'school' }],
    ['Loại chi bộ', 'tram y te', { type: 'health-station' }],
    ['Loại chi bộ', 'Mầm non', { type: 'school' }],
    ['Loại chi bộ', 'THCS', { type: 'school' }],
    ['Loại chi bộ', 'Ban CHQS', { type: 'military' }],
    ['Loại chi bộ', 'KP', { type: 'hamlet' }],
    ['Ngày ký', day('2026-10-05'), { document: { date: '2026-10-05' } }],
    ['Ngày ký', '5/10/2026', { document: { date: '2026-10-05' } }],
    ['Ngày ký', ' 05-10-2026 ', { document: { date: '2026-10-05' } }],
    ['Ngày ký', '5.10.2026', { document: { date: '2026-10-05' } }],
    ['Ngày ký', 'ngày 05 tháng 10 năm 2026', { document: { date: '2026-10-05' } }],
    ['Ngày ký', '5/10/2026.', { document: { date: '2026-10-05' } }],
    ['Ngày ký', '2026-10-05', { document: { date: '2026-10-05' } }],
    ['Đảng viên chính thức', '24', { members: { official: 24 } }],
    ['Đảng viên chính thức', '1.024', { members: { official: 1024 } }],
    ['Số văn bản', 1, { document: { number: '01' } }],
    ['Số văn bản', '07', { document: { number: '07' } }],
    ['Tên nhiệm kỳ', 'Nhiệm kỳ 2025-2030', { term: { label: '2025 - 2030' } }],
    ['Tên nhiệm kỳ', '2025-2030', { term: { label: '2025 - 2030' } }],
    ['Tên nhiệm kỳ', '2025 – 2030', { term: { label: '2025 - 2030' } }],
    ['Giờ sinh hoạt', { date: '1899-12-31', minutes: 1170 }, { meeting: { time: '19 giờ 30 phút' } }],
    ['Giờ sinh hoạt', '19h30', { meeting: { time: '19 giờ 30 phút' } }],
    ['Giờ sinh hoạt', '19:05', { meeting: { time: '19 giờ 05 phút' } }],
    ['Giờ sinh hoạt', '8 giờ', { meeting: { time: '8 giờ' } }],
    ['Giờ sinh hoạt', '19:30:00', { meeting: { time: '19 giờ 30 phút' } }],
    ['Giờ sinh hoạt', 0.8125, { meeting: { time: '19 giờ 30 phút' } }],
    ['Giờ sinh hoạt', '0,8125', { meeting: { time: '19 giờ 30 phút' } }],
    ['Giờ sinh hoạt', '7h30 tối', { meeting: { time: '19 giờ 30 phút' } }],
    ['Giờ sinh hoạt', '2 giờ chiều', { meeting: { time: '14 giờ' } }],
    ['Giờ sinh hoạt', '19.30', { meeting: { time: '19 giờ 30 phút' } }],
    ['Giờ sinh hoạt', '7:30:00 PM', { meeting: { time: '19 giờ 30 phút' } }],
    ['Giờ sinh hoạt', '12:00 PM', { meeting: { time: '12 giờ' } }],
    ['Giờ sinh hoạt', 'lúc 19 giờ rưỡi', { meeting: { time: '19 giờ 30 phút' } }],
    ['Giờ sinh hoạt', '7h sáng', { meeting: { time: '7 giờ' } }],
    ['Giờ sinh hoạt', '12 giờ trưa', { meeting: { time: '12 giờ' } }],
    ['Đảng viên dự bị', 'không', { members: { probationary: 0 } }],
    ['Đảng viên dự bị', '-', { members: { probationary: 0 } }],
    ['Họ tên phó bí thư', 'khuyết', { deputy: 'none' }],
    ['Họ tên phó bí thư', '–', { deputy: 'none' }],
    [
      'Lĩnh vực phó bí thư phụ trách',
      'dân vận; tuyên giáo, v.v.',
      { deputy: { areas: ['dân vận', 'tuyên giáo, v.v.'] } },
    ],
    ['Lĩnh vực phó bí thư phụ trách', '- dân vận;\n- kiểm tra.', { deputy: { areas: ['dân vận', 'kiểm tra'] } }],
    [
      'Lĩnh vực phó bí thư phụ trách',
      '1. dân vận\n2) kiểm tra\nc) thanh niên',
      { deputy: { areas: ['dân vận', 'kiểm tra', 'thanh niên'] } },
    ],
    ['Chế độ đại hội', '2 năm rưỡi', { term: { regime: 'twice-in-5-years' } }],
    ['Hình thức ban hành', 'QĐ', { document: { form: 'decision' } }],
    ['Chế độ đại hội', 'thí điểm', { term: { regime: 'pilot-5-years' } }],
    ['Bí thư do bầu hay chỉ định', 'Chỉ định', { secretary: { origin: 'appointed' } }],
    ['Bí thư đồng thời là người đứng đầu đơn vị', 'X', { secretary: { headsUnit: true } }],
    ['Bí thư đồng thời là người đứng đầu đơn vị', 'Ko', { secretary: { headsUnit: false } }],
    ['Bí thư đồng thời là người đứng đầu đơn vị', false, { secretary: { headsUnit: false } }],
    ['Họ tên phó bí thư', 'không', { deputy: 'none' }],
    ['Số chi ủy viên', 'Không có', { committee: 'none' }],
    ['Số chi ủy viên', 0, { committee: 'none' }],
    [
      'Lĩnh vực phó bí thư phụ trách',
      'dân vận; thu, nộp đảng phí;',
      { deputy: { areas: ['dân vận', 'thu, nộp đảng phí'] } },
    ],
    ['Lĩnh vực phó bí thư phụ trách', '- dân vận\n- kiểm tra', { deputy: { areas: ['dân vận', 'kiểm tra'] } }],
    ['Tên đơn vị', '  thôn\u00a0 Bảo\nAn ', { unit: { name: 'thôn Bảo An' } }],
    ['Tên đơn vị', 'thôn Bảo An'.normalize('NFD'), { unit: { name: 'thôn Bảo An' } }],
    ['Tên đơn vị', 'thôn Bảo An.', { unit: { name: 'thôn Bảo An' } }],
    ['Tên đơn vị', 7, { unit: { name: '7' } }],
  ])('%s: %j', (heading, cell, expected) => {
    const sheets = heading === 'Loại chi bộ' ? oneBranch({}) : oneBranch({ [heading]: cell });
    if (heading === 'Loại chi bộ') sheets['Chi bộ']![1]![1] = cell;
    const [branch] = read(sheets).branches;
    expect(branch?.problems).toEqual([]);
    expect(branch?.data).toMatchObject(expected);
  });
});

describe('a heading is understood', () => {
  test.each([
    'Họ tên bí thư',
    'HỌ TÊN BÍ THƯ',
    'ho ten bi thu',
    'Họ  tên\nbí thư *',
    'Họ tên bí thư (như khi ký)',
    'Họ tên bí thu',
    'Ho tên bí thư:',
    'Họ và tên bí thư',
    'Bí thư',
    'BÍ THƯ CHI BỘ',
    'Đ/c Bí thư',
    'Họ tên BT',
  ])('%j', (heading) => {
    expect(read(oneBranch({ [heading]: 'Nguyễn Văn An' })).branches[0]?.data).toMatchObject({
      secretary: { name: 'Nguyễn Văn An' },
    });
  });

  test('as an office calls it: another person’s column is not taken for it', () => {
    const { branches, problems } = read({
      Sheet1: [
        ['Chi bộ', 'Loại hình', 'Phó bí thư chi bộ', 'Bí thư chi bộ', 'Phó bí thư thường trực'],
        ['Chi bộ thôn Bảo An', 'thôn', 'Lê Thị Cúc', 'Nguyễn Văn An', 'Trần Bình'],
      ],
    });
    expect(branches.map(({ data }) => data)).toMatchObject([
      { name: 'Chi bộ thôn Bảo An', deputy: { name: 'Lê Thị Cúc' }, secretary: { name: 'Nguyễn Văn An' } },
    ]);
    expect(spots(problems)).toEqual(['Sheet1!E1 roster-heading-unknown']);
  });

  test.each<[string, Record<string, unknown>]>([
    ['ĐV chính thức', { members: { official: 20 } }],
    ['Dự bị', { members: { probationary: 20 } }],
    ['Miễn sinh hoạt', { members: { exempt: 20 } }],
    ['Ngày SH', { meeting: { day: 20 } }],
    ['Ngày đóng ĐP', { dues: { day: 20 } }],
    ['Địa điểm sinh hoạt', { meeting: { place: '20' } }],
    ['Người đứng đầu', { unit: { headName: '20' } }],
    ['Số quy chế', { document: { number: '20' } }],
    ['Họ và tên Phó Bí thư chi bộ', { deputy: { name: '20' } }],
  ])('as offices shorten it: %s', (heading, expected) => {
    expect(read(oneBranch({ [heading]: 20 })).branches[0]?.data).toMatchObject(expected);
  });

  test.each(['STT', 'Số TT', 'ĐT', 'SĐT', 'Số điện thoại bí thư', 'Email', 'Năm sinh', 'Ghi chú', 'Ký tên'])(
    'for people is left alone: %s',
    (heading) => {
      expect(read(oneBranch({ [heading]: '0905' })).problems).toEqual([]);
    },
  );

  test('of a list with “Chi bộ” and “Loại”, and the other sheets with “Tên chi bộ” and “Họ tên”', () => {
    const { branches, problems } = read({
      ...EMPTY_DETAILS,
      'Xã, phường': [['Tên xã', 'xã Gò Nổi']],
      'Chi bộ': [
        ['TT', 'Chi bộ', 'Loại', 'Số chi ủy viên'],
        [1, 'Chi bộ thôn Bảo An', 'thôn', 3],
      ],
      'Chi ủy': [
        ['TT', 'Tên chi bộ', 'Họ và tên', 'Nhiệm vụ'],
        [1, 'Chi bộ thôn Bảo An', 'Lê An', 'dân vận'],
      ],
    });
    expect(problems).toEqual([]);
    expect(branches[0]?.data).toMatchObject({
      type: 'hamlet',
      committee: { members: [{ name: 'Lê An', areas: ['dân vận'] }] },
    });
  });

  test('what is like no other is hinted at none', () => {
    const hints = read(oneBranch({ 'Thời gian sinh hoạt': 'x', 'Họ tên của bí thư': 'x' })).problems.map(
      ({ hint }) => hint,
    );
    expect(hints).toEqual([
      'xem tên các cột ở trang tính “Hướng dẫn” của danh sách trống',
      'sửa tiêu đề thành “Họ tên bí thư”',
    ]);
  });

  test('among what all branches share “Bí thư” is not taken for that of each branch', () => {
    const sheets = cleanSheets();
    sheets['Xã, phường']!.push(['Bí thư', 'Trần Văn Đảng']);
    const { commune } = read(sheets);
    expect(commune?.data).not.toHaveProperty('secretary');
    expect(commune?.problems).toMatchObject([{ severity: 'warning', place: { value: 'Bí thư' } }]);
  });

  test('below a title, in any order, beside columns for people', () => {
    const { branches, problems } = read({
      ...EMPTY_DETAILS,
      'Chi bộ': [
        ['DANH SÁCH CHI BỘ XÃ GÒ NỔI'],
        [],
        ['STT', 'Loại chi bộ', 'Ghi chú', 'Tên chi bộ'],
        [1, 'thôn', 'cũ', 'Chi bộ thôn Bảo An'],
        [],
        ['', 'Tổng cộng', null, 'Tổng cộng'],
      ],
    });
    expect(branches.map(({ data }) => data)).toMatchObject([{ name: 'Chi bộ thôn Bảo An', type: 'hamlet' }]);
    expect(problems).toEqual([]);
  });
});

describe('a sheet is understood', () => {
  const names = ['Chi bộ thôn Bảo An', 'Chi bộ thôn Xuân Đài'];
  const branches: Cell[][] = [
    ['Tên chi bộ', 'Loại chi bộ', 'Số chi ủy viên'],
    ...names.map((name): Cell[] => [name, 'thôn', 5]),
  ];
  const members = (...rows: Cell[][]): Sheets => ({
    ...EMPTY_DETAILS,
    'Chi bộ': branches,
    'Chi ủy': [['Chi bộ', 'Họ tên chi ủy viên', 'Lĩnh vực phụ trách'], ...rows],
  });
  const committee = (sheets: Sheets, merges = {}) => read(sheets, merges).branches.map(({ data }) => data['committee']);
  const [an, binh] = [{ name: 'Lê An' }, { name: 'Lê Bình' }];

  test('the name of a branch merged over its lines', () => {
    const sheets = members([names[0]!, 'Lê An'], [null, 'Lê Bình']);
    expect(committee(sheets, { 'Chi ủy': [{ top: 1, left: 0, bottom: 2, right: 0 }] })).toEqual([
      { size: 5, members: [an, binh] },
      { size: 5, members: [] },
    ]);
  });

  test.each(['thôn Bảo An', 'CHI BỘ THÔN BẢO AN', 'Chi bộ thôn Bao An'])('a branch named %j', (name) => {
    expect(committee(members([name, 'Lê An']))[0]).toEqual({ size: 5, members: [an] });
  });

  test('named with another spelling of the sheet', () => {
    const { 'Chi ủy': rows, ...rest } = members([names[0]!, 'Lê An']);
    expect(committee({ ...rest, 'chi uy': rows! })[0]).toEqual({ size: 5, members: [an] });
  });

  test.each<[string, Sheets, string[]]>([
    ['a branch that is not in the list', members(['Chi bộ thôn Bảo Am', 'Lê An']), ['Chi ủy!A2 roster-branch-unknown']],
    [
      'a line without a branch',
      members([names[0]!, 'Lê An'], [null, 'Lê Bình']),
      ['Chi ủy!A3 roster-branch-not-named'],
    ],
    [
      'members of a branch without a committee',
      { ...members([names[0]!, 'Lê An']), 'Chi bộ': [branches[0]!, [names[0]!, 'thôn', 'không']] },
      ['Chi ủy!A2 roster-none-but-listed'],
    ],
    [
      'the same branch twice',
      { ...EMPTY_DETAILS, 'Chi bộ': [...branches, ['Chi bộ  thôn bảo an', 'thôn', 3]] },
      ['Chi bộ!A4 roster-branch-twice'],
    ],
    [
      'two branches of one file name',
      { ...EMPTY_DETAILS, 'Chi bộ': [...branches, ['Chi bộ thôn Bảo Ấn', 'thôn', 3]] },
      ['Chi bộ!A2 roster-name-too-alike', 'Chi bộ!A4 roster-name-too-alike'],
    ],
    [
      'a line without a name',
      { ...EMPTY_DETAILS, 'Chi bộ': [...branches, [null, 'thôn', 3]] },
      ['Chi bộ!A4 roster-name-missing'],
    ],
    [
      'a heading twice',
      {
        ...EMPTY_DETAILS,
        'Chi bộ': [
          ['Tên chi bộ', 'Loại chi bộ', 'Tên chi bộ *'],
          ['Chi bộ thôn Bảo An', 'thôn', 'x'],
        ],
      },
      ['Chi bộ!C1 roster-heading-twice'],
    ],
    [
      'no heading for the type',
      { ...EMPTY_DETAILS, 'Chi bộ': [['Tên chi bộ'], ['Chi bộ thôn Bảo An']] },
      ['Chi bộ!1 roster-heading-missing'],
    ],
    [
      'no heading at all',
      {
        ...EMPTY_DETAILS,
        'Chi bộ': [
          ['a', 'b'],
          ['c', 'd'],
        ],
      },
      ['Chi bộ! roster-headings-missing'],
    ],
    [
      'a heading of something else',
      {
        ...EMPTY_DETAILS,
        'Chi bộ': [
          [...branches[0]!, 'Thu nhập'],
          [names[0]!, 'thôn', 3, '0905'],
        ],
      },
      ['Chi bộ!D1 roster-heading-unknown'],
    ],
    ['no sheet of branches', EMPTY_DETAILS, ['danh-sach.xlsx roster-sheet-missing']],
    ['a sheet of nothing', { ...EMPTY_DETAILS, 'Chi bộ': [branches[0]!] }, ['Chi bộ! roster-empty']],
  ])('%s is told', (_, sheets, expected) => {
    expect(told(sheets)).toEqual(expected);
  });

  test('no heading of names in a list with all its sheets is told once', () => {
    const sheets = cleanSheets();
    sheets['Chi bộ']![0]![0] = 'Tên gọi';
    expect(spots(plan(workbookOf(sheets)).problems)).toEqual([
      'Chi bộ!1 roster-heading-missing',
      'Chi bộ!A1 roster-heading-unknown',
    ]);
  });

  test('no heading at all, or too long a sheet, in a list with all its sheets is told once', () => {
    const sheets = cleanSheets();
    sheets['Chi bộ']![0] = sheets['Chi bộ']![0]!.map((_, index) => `Cột ${index}`);
    expect(spots(plan(workbookOf(sheets)).problems)).toEqual(['Chi bộ! roster-headings-missing']);
    const long = cleanSheets();
    while (long['Chi bộ']!.length <= 10_000) long['Chi bộ']!.push(['x']);
    expect(spots(plan(workbookOf(long)).problems)).toEqual(['Chi bộ! roster-sheet-too-long']);
  });

  test('what follows from a line with a wrong name is not told as well', () => {
    const sheets = cleanSheets();
    sheets['Chi ủy']![1]![0] = 'Chi bộ thôn Bảo Am Tây';
    expect(spots(plan(workbookOf(sheets)).problems)).toEqual(['Chi ủy!A2 roster-branch-unknown']);
  });

  test('the name that was meant is hinted at', () => {
    const [branch] = read(members(['Chi bộ thôn Bảo Am', 'Lê An'])).branches;
    expect(branch?.problems[0]?.hint).toBe('viết “Chi bộ thôn Bảo An”');
  });

  test('the only sheet is that of the branches, whatever it is called, and no other is asked for', () => {
    const { 'Chi bộ': sheet } = members();
    expect(read({ Sheet1: sheet! })).toMatchObject({
      problems: [],
      lists: [],
      branches: names.map((name) => ({ name })),
    });
    expect(read({ 'Chi bộ': sheet! })).toMatchObject({ problems: [], lists: [] });
    expect(spots(read({ Sheet1: [['Khoản thu', 'Số tiền']] }).problems)).toEqual(['Sheet1! roster-headings-missing']);
    expect(spots(read({ 'Chi ủy': sheet! }).problems)).toEqual(['danh-sach.xlsx roster-sheet-missing']);
  });

  test('a sheet taken out is told, and what it held is left open', () => {
    const { 'Tổ đảng': _, ...rest } = members([names[0]!, 'Lê An']);
    const { problems, branches: found } = read(rest);
    expect(problems).toMatchObject([{ code: 'roster-sheet-missing', severity: 'warning' }]);
    expect(found[0]?.data).not.toHaveProperty('groups');
  });
});

describe('a value that suits not every branch', () => {
  test('is told where most branches share it, in the line of the one it does not suit', () => {
    const sheets = cleanSheets();
    const headings = sheets['Chi bộ']![0]!;
    sheets['Chi bộ']![5]![headings.indexOf('Ngày kết thúc nhiệm kỳ')] = day('2029-08-16');
    const spot = spots(plan(workbookOf(sheets)).problems);
    expect(
      spot.every((one) => one.startsWith('Chi bộ!')),
      spot.join(),
    ).toBe(true);
    expect(spot).not.toEqual([]);
  });

  test('a column that a final document needs is asked for once', () => {
    const sheets = cleanSheets();
    const at = sheets['Chi bộ']![0]!.indexOf('Giờ sinh hoạt');
    for (const row of sheets['Chi bộ']!) row.splice(at, 1);
    expect(spots(plan(workbookOf(sheets)).problems)).toEqual(['Chi bộ!1 final-field-missing']);
  });
});

describe('text of before Unicode', () => {
  test.each([
    ['TCVN3', 'Chi bé th«n B¶o An'],
    ['TCVN3', 'NguyÔn V¨n Thµnh'],
    ['TCVN3', '§¶ng ñy x· Gß Næi'],
    ['TCVN3', 'uû ban nh©n d©n'],
    ['VNI', 'Chi boä thoân Baûo An'],
    ['VNI', 'Nguyeãn Vaên Thaønh'],
    ['VNI', 'Ñaûng uûy xaõ Goø Noåi'],
    [null, 'Chi bộ thôn Bảo An'],
    [null, 'Nguyễn Văn Thành'],
    [null, 'Đảng ủy xã Gò Nổi'],
    [null, 'Lê Hoàn, Tố Nga, khoá, tôi, Hồ Ý'],
    [null, 'quy chế «mẫu», 5µm, Müller'],
    [null, 'hoa quả'.normalize('NFD')],
  ])('%s: %s', (encoding, text) => {
    expect(oldEncodingOf([text, text, text])?.encoding ?? null).toBe(encoding);
  });

  test('refuses the sheet, at the first cell of it', () => {
    const sheets = oneBranch({ 'Tên đơn vị': 'th«n B¶o An', 'Họ tên bí thư': 'NguyÔn V¨n Thµnh' });
    expect(spots(read(sheets).problems)).toEqual(['Chi bộ!C2 roster-old-encoding']);
  });
});

describe('a date that is none', () => {
  test.each<[string | number, string, string]>([
    ['5/10/26', 'năm chưa đủ bốn chữ số', 'viết 05/10/2026'],
    ['ngày 5 tháng 10 năm 26', 'năm chưa đủ bốn chữ số', 'viết 05/10/2026'],
    ['16-8-30', 'năm chưa đủ bốn chữ số', 'viết 16/08/2030'],
    ['25.9.99', 'năm chưa đủ bốn chữ số', 'viết 25/09/1999'],
    ['10/16/26', 'không phải một ngày có trong lịch', 'viết ngày trước, tháng sau: 16/10/2026'],
    ['31/2/26', 'không phải một ngày có trong lịch', 'tháng 2 năm 2026 có ngày 1 đến ngày 28'],
    [46_300, 'không phải một ngày có trong lịch', 'viết 05/10/2026, hoặc định dạng lại ô thành ngày (Ctrl+1, Date)'],
    ['46300', 'không phải một ngày có trong lịch', 'viết 05/10/2026, hoặc định dạng lại ô thành ngày (Ctrl+1, Date)'],
    ['16//8/2025', 'không phải một ngày có trong lịch', 'viết 16/08/2025'],
    ['sáng 16/8/2025', 'không phải một ngày có trong lịch', 'viết 16/08/2025'],
    ['5/10', 'không phải một ngày có trong lịch', 'viết ngày/tháng/năm, năm đủ bốn chữ số: 05/10/2026'],
  ])('%j: %s, %s', (cell, says, hint) => {
    const problem = read(oneBranch({ 'Ngày ký': cell })).branches[0]?.problems[0];
    expect(problem).toMatchObject({ code: 'roster-date-wrong', hint });
    expect(problem?.message).toBe(`“Ngày ký” ghi “${String(cell)}”, ${says}`);
  });
});

describe('a number that is none', () => {
  test.each<[string, string | number, string]>([
    ['Đảng viên chính thức', '25 đảng viên', 'chỉ viết chữ số: 25'],
    ['Đảng viên chính thức', 20.5, 'viết một số, chỉ bằng chữ số, ví dụ 20'],
    ['Đảng viên chính thức', 'từ 20 đến 25', 'viết một số, chỉ bằng chữ số, ví dụ 20'],
    ['Số đảng viên được kiểm tra mỗi năm', '30%', 'viết một số, chỉ bằng chữ số, ví dụ 20'],
    ['Đảng viên chính thức', 'hai mươi', 'viết một số, chỉ bằng chữ số, ví dụ 20'],
    ['Số văn bản', '12/QC-CB', 'chỉ viết 12'],
    ['Số văn bản', 'ba', 'viết hai chữ số: 01'],
    ['Số văn bản', '00:00', 'viết hai chữ số: 01'],
  ])('%s: %j, %s', (heading, cell, hint) => {
    expect(read(oneBranch({ [heading]: cell })).branches[0]?.problems).toMatchObject([{ severity: 'error', hint }]);
  });
});

describe('a list as offices keep it', () => {
  test('titles, sums and signatures around the branches are told once, if at all', () => {
    const sheets = cleanSheets();
    const rows = sheets['Chi bộ']!;
    for (const [index, row] of rows.entries()) row.unshift(index === 0 ? 'STT' : index);
    rows.splice(1, 0, ['I', 'KHỐI NÔNG THÔN']);
    rows.unshift(['ĐẢNG ỦY XÃ GÒ NỔI'], ['DANH SÁCH CHI BỘ'], ['(Tính đến ngày 01/10/2026)']);
    rows.push(
      ['Tổng cộng: 60 chi bộ', null, null, null, null, null, 1100, 60],
      [],
      [null, null, null, 'Người lập biểu'],
    );
    rows.push([null, 'Gò Nổi, ngày 5 tháng 10 năm 2026']);
    const planned = plan(workbookOf(sheets));
    expect(spots(planned.problems)).toEqual([
      'Chi bộ!C5 roster-type-missing',
      'Chi bộ!B68 roster-name-missing',
      'Chi bộ!C69 roster-type-missing',
    ]);
    expect(planned.problems[1]?.hint).toContain('không phải chi bộ thì xóa cả dòng');
    expect(planned.files).toHaveLength(61);
  });

  test('a sheet under another name is named', () => {
    const { 'Chi bộ': rows, ...others } = cleanSheets();
    const hintOf = (sheets: Sheets) => plan(workbookOf(sheets)).problems[0]?.hint;
    expect(hintOf({ ...others, Sheet1: rows! })).toBe(
      'đổi tên trang tính “Sheet1” thành “Chi bộ”, hoặc lập danh sách trống bằng “quyche roster --blank”',
    );
    // Of two nobody knows which.
    expect(hintOf({ ...others, Sheet1: rows!, Sheet2: rows! })).toContain(
      'đặt tên trang tính danh sách chi bộ là “Chi bộ”',
    );
  });

  test('what an empty count is filled with is said; a person that there is none of is missing', () => {
    const sheets = cleanSheets();
    const [headings, first, second, third] = sheets['Chi bộ']!;
    first![headings!.indexOf('Đảng viên dự bị')] = null;
    second![headings!.indexOf('Họ tên bí thư')] = 'chưa có';
    third![headings!.indexOf('Số văn bản')] = '12/QC-CB';
    const { problems } = plan(workbookOf(sheets));
    expect(spots(problems)).toEqual([
      'Chi bộ!G2 final-field-missing',
      'Chi bộ!J3 final-field-missing',
      'Chi bộ!AF4 roster-form-wrong',
    ]);
    expect(problems.map(({ hint }) => hint)).toEqual(['không có thì ghi 0', undefined, 'chỉ viết 12']);
  });
});

describe('dates with the month before the day', () => {
  const dated = (write: (iso: string, row: number, column: number) => string) => {
    const sheets = cleanSheets();
    for (const [index, row] of sheets['Chi bộ']!.entries())
      for (const [column, cell] of row.entries())
        if (cell !== null && typeof cell === 'object' && 'date' in cell) row[column] = write(cell.date, index, column);
    return plan(workbookOf(sheets));
  };
  const american = (iso: string): string => iso.replace(/^(\d+)-(\d+)-(\d+)$/u, '$2/$3/$1');
  const ours = (iso: string): string => iso.split('-').reverse().join('/');

  test('all over the list are told once, and nothing is written by a day that nobody meant', () => {
    const planned = dated(american);
    expect(spots(planned.problems)).toEqual(['Chi bộ!D2 roster-month-first']);
    expect(planned.problems[0]?.message).toContain('“08/16/2025”');
    expect(planned.files).toEqual([]);
  });

  test('in one row among others are told at their cells', () => {
    const planned = dated((iso, row) => (row === 4 ? american(iso) : ours(iso)));
    expect(new Set(planned.problems.map(({ code }) => code))).toEqual(new Set(['roster-date-wrong']));
    expect(planned.files).toHaveLength(60);
  });

  test('all over one column, others being right, are told once, as a matter of that column', () => {
    const planned = dated((iso, _, column) => (column === 4 ? american(iso) : ours(iso)));
    expect(spots(planned.problems)).toEqual(['Chi bộ!E2 roster-month-first']);
    expect(planned.problems[0]).toMatchObject({
      message: 'ngày trong cột này ghi tháng trước ngày sau, như “08/16/2030”',
      hint: 'trong Excel chọn cột này, định dạng lại thành dd/mm/yyyy (Ctrl+1, Custom) rồi lưu lại',
    });
    expect(planned.files).toEqual([]);
  });

  test('are none where the day stands first', () => {
    expect(dated(ours).problems).toEqual([]);
  });
});

describe('without the types', () => {
  const typeless = (change: (row: Cell[], index: number) => void) => {
    const sheets = cleanSheets();
    for (const [index, row] of sheets['Chi bộ']!.entries()) change(row, index);
    return plan(workbookOf(sheets)).problems;
  };

  test('the missing column is told once, with what to write in it, and nothing that follows', () => {
    const problems = typeless((row) => row.splice(1, 1));
    expect(spots(problems)).toEqual(['Chi bộ!1 roster-heading-missing']);
    expect(problems[0]?.hint).toBe(
      'thêm cột có tiêu đề “Loại chi bộ”, mỗi chi bộ ghi một trong: thôn; khối phố; tổ dân phố; quân sự; công an; trạm y tế; trường học',
    );
  });

  test('other mistakes of the rows are told beside it', () => {
    const problems = typeless((row, index) => {
      row.splice(1, 1);
      if (index === 4) row[4] = 'nhiều';
    });
    expect(spots(problems)).toEqual(['Chi bộ!1 roster-heading-missing', 'Chi bộ!E5 roster-number-wrong']);
  });

  test('an empty column is told at each branch, and nothing that follows', () => {
    const problems = typeless((row, index) => {
      if (index > 0) row[1] = null;
    });
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['roster-type-missing']));
    expect(problems).toHaveLength(60);
  });
});
