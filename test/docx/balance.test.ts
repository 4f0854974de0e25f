import { describe, expect, test } from 'vitest';
import { balance } from '../../src/core/write/docx/balance.ts';
import { columnWidths, gluedInCell } from '../../src/core/write/docx/columns.ts';
import { headColumns } from '../../src/core/write/docx/head-columns.ts';
import type { Run } from '../../src/core/write/docx/plan-types.ts';
import { textWidth } from '../../src/core/write/docx/widths.ts';
import { layoutOf } from '../../src/word/layout.ts';
import { hd05 } from '../format/profiles.ts';

test('the Party title at 15 pt bold is 72.9 mm', () => {
  const mm = (textWidth('ĐẢNG CỘNG SẢN VIỆT NAM', 15, 'bold') * 25.4) / 1440;
  expect(mm).toBeCloseTo(72.9, 1);
});

test('marks do not widen a letter, composed or not; the horn does', () => {
  expect(textWidth('ệ', 14, 'regular')).toBe(textWidth('e', 14, 'regular'));
  expect(textWidth('ệ'.normalize('NFD'), 14, 'regular')).toBe(textWidth('e', 14, 'regular'));
  expect(textWidth('ợ', 14, 'regular')).toBeGreaterThan(textWidth('o', 14, 'regular'));
});

test('a name that fits is left alone', () => {
  expect(balance('ĐẢNG BỘ PHƯỜNG AN THẮNG', 14, 'regular', 4375)).toEqual({ indent: 0, glued: null });
});

test('a name that does not fit breaks into halves of like length', () => {
  const { indent, glued } = balance('CHI BỘ TRƯỜNG TIỂU HỌC NGUYỄN VĂN TRỖI', 14, 'bold', 4500);
  const room = 4500 - 2 * indent;
  expect(room).toBeGreaterThan(textWidth('CHI BỘ TRƯỜNG TIỂU HỌC', 14, 'bold'));
  expect(room).toBeLessThan(textWidth('CHI BỘ TRƯỜNG TIỂU HỌC NGUYỄN', 14, 'bold'));
  expect(glued).toBeNull();
});

/** The lines that a name breaks into in a column of so many twips, as Word does: at blanks and behind hyphens. */
function linesOf(name: string, width: number, face: 'bold' | 'italic' = 'bold'): string {
  const { indent, glued } = balance(name, 14, face, width);
  const room = width - 2 * indent;
  const lines: string[] = [];
  let syllable = 0;
  const printed = name.replaceAll(' ', () => (glued?.[(syllable += 1)] === true ? '\u00a0' : ' '));
  for (const piece of printed.split(/(?<= )|(?<=[^ -]-)(?=[^ -])/u)) {
    const longer = `${lines.at(-1) ?? ''}${piece}`;
    if (textWidth(longer.replaceAll('\u00a0', ' ').trim(), 14, face) > room || lines.length === 0) lines.push(piece);
    else lines[lines.length - 1] = longer;
  }
  return lines
    .map((line) => line.trim())
    .join(' / ')
    .replaceAll('\u00a0', ' ');
}

test.each([
  'CHI BỘ TRƯỜNG TIỂU HỌC / TRIÊM NAM',
  'CHI BỘ TRƯỜNG / TRUNG HỌC CƠ SỞ GÒ NỔI',
  'CHI BỘ QUÂN SỰ / PHƯỜNG ĐIỆN BÀN ĐÔNG',
  'CHI BỘ TRƯỜNG TIỂU HỌC / NGUYỄN VĂN TRỖI',
  'CHI BỘ TRƯỜNG MẦM NON / TƯ THỤC HƯỚNG DƯƠNG',
  'CHI BỘ TRẠM Y TẾ / PHƯỜNG ĐIỆN BÀN ĐÔNG',
  'CHI BỘ CÔNG AN / PHƯỜNG ĐIỆN BÀN BẮC',
  'ĐẢNG BỘ / PHƯỜNG ĐIỆN BÀN BẮC',
  'CHI BỘ TRƯỜNG / PHỔ THÔNG DÂN TỘC / BÁN TRÚ TRUNG HỌC CƠ SỞ / NGUYỄN BÁ NGỌC',
  'CHI BỘ TRƯỜNG PHỔ THÔNG / DÂN TỘC BÁN TRÚ TIỂU HỌC / VÀ TRUNG HỌC CƠ SỞ / TRÀ LENG',
  'CHI BỘ TRƯỜNG TIỂU HỌC, / TRUNG HỌC CƠ SỞ / VÀ TRUNG HỌC PHỔ THÔNG / LÊ LỢI',
  'CHI BỘ TRƯỜNG TIỂU HỌC / SỐ 2 NGUYỄN BÁ NGỌC',
  'CHI BỘ TRUNG TÂM / GIÁO DỤC NGHỀ NGHIỆP - / GIÁO DỤC THƯỜNG XUYÊN / ĐIỆN BÀN',
])('%s: no word and no name is cut', (lines) => {
  expect(linesOf(lines.replaceAll(' /', ''), 4500)).toBe(lines);
});

test.each([
  'CHI BỘ QUÂN SỰ PHƯỜNG ĐIỆN BÀN ĐÔNG',
  'ĐẢNG BỘ PHƯỜNG ĐIỆN BÀN BẮC',
  'CHI BỘ TỔ DÂN PHỐ SỐ 5 ĐIỆN NGỌC',
  'CHI BỘ THÔN NÔNG SƠN 2',
])('%s: a place is not parted from what kind of place it is, wherever there is room for both', (name) => {
  for (let width = 3700; width < 6000; width += 7) {
    expect(linesOf(name, width), `${width}`).not.toMatch(/(?:PHƯỜNG|PHỐ|SỐ|THÔN|SƠN) \//u);
  }
});

test('no line of a pointer ends inside the number of a document', () => {
  const pointer = (unit: string): string =>
    `(Ban hành kèm theo Quyết định của chi bộ về việc ban hành quy chế số 12-QĐ/CB, ngày 08/10/2026 của Chi bộ ${unit})`;
  for (const unit of ['Công an xã Gò Nổi', 'Trường Trung học cơ sở Nguyễn Bá Ngọc', 'khối phố Phong Nhất']) {
    for (let width = 5500; width < 9356; width += 11) {
      expect(linesOf(pointer(unit), width, 'italic'), `${width}`).not.toContain('12- /');
    }
  }
});

test('in no column does a word break, since a break by a hair is not relied on', () => {
  for (let width = 3400; width < 9000; width += 7) {
    const lines = linesOf('CHI BỘ TRƯỜNG MẪU GIÁO BÁN CÔNG HOA HƯỚNG DƯƠNG', width);
    expect(lines, `${width}`).not.toMatch(/CHI \/|MẪU \/|BÁN \/|HOA \/|HƯỚNG \//u);
  }
});

test('only words that no indent keeps whole are glued together', () => {
  const glued = (name: string): string =>
    name
      .split(' ')
      .filter((_word, index) => balance(name, 14, 'bold', 4500).glued?.[index] === true)
      .join(' ');
  expect(glued('CHI BỘ TRƯỜNG TIỂU HỌC TRIÊM NAM')).toBe('');
  expect(glued('CHI BỘ TRƯỜNG TRUNG HỌC PHỔ THÔNG CHUYÊN LÊ THÁNH TÔNG')).toBe('BỘ HỌC PHỔ THÔNG THÁNH TÔNG');
});

test('a name that has no room otherwise is cut', () => {
  expect(linesOf('CHI BỘ THÔN NGUYỄN THỊ MINH KHAI VÕ THỊ SÁU', 2600)).toBe(
    'CHI BỘ THÔN / NGUYỄN THỊ / MINH KHAI / VÕ THỊ SÁU',
  );
});

test('a word wider than its place is not narrowed further', () => {
  expect(balance('NGHIÊNGNGHIÊNGNGHIÊNGNGHIÊNG', 14, 'bold', 1000)).toEqual({ indent: 0, glued: null });
});

const TOTAL = 9355;
const sum = (widths: number[]): number => widths.reduce((a, b) => a + b, 0);

test.each([
  [
    'short texts',
    [
      ['TT', 'Họ và tên'],
      ['1', 'Nguyễn Văn An'],
    ],
  ],
  [
    'long texts',
    [
      ['TT', 'Nhiệm vụ'],
      [
        '1',
        'phụ trách công tác dân vận, Mặt trận và các đoàn thể, theo dõi từng tổ đảng và tổ tự quản trong địa bàn khối phố',
      ],
    ],
  ],
  ['words too long for the page', [['a'.repeat(90), 'b'.repeat(90)]]],
  ['nothing', [['']]],
  [
    'one very long word',
    [
      ['a', 'b'.repeat(70)],
      ['', 'c d'],
    ],
  ],
  ['no rows', []],
])('columns of %s fill the width', (_what, rows) => {
  const widths = columnWidths(rows, 13, TOTAL);
  expect(sum(widths)).toBe(TOTAL);
  for (const width of widths) expect(width).toBeGreaterThan(0);
});

test('a column of numbers is narrow, a column of long text wide', () => {
  const [first = 0, second = 0] = columnWidths(
    [
      ['TT', 'Nhiệm vụ'],
      ['1', 'phụ trách công tác dân vận '.repeat(8)],
    ],
    13,
    TOTAL,
  );
  expect(first).toBeLessThan(900);
  expect(second).toBeGreaterThan(8000);
});

describe('the annex', () => {
  const rows = [
    ['TT', 'Họ và tên', 'Chức vụ', 'Nhiệm vụ, lĩnh vực phụ trách', 'Địa bàn, tổ đảng'],
    [
      '1',
      'Nguyễn Thị Mỹ Linh',
      'Chi ủy viên, tổ trưởng',
      'công tác kiểm tra, giám sát; thu, nộp đảng phí',
      'Tổ đảng số 1',
    ],
    ['2', 'Trương Minh Nhật', 'Đảng viên', 'phụ trách địa bàn; theo dõi tổ 3 và tổ 4', 'khu dân cư Kỳ Lam 2'],
  ];

  /** The lines of each cell of a row, as Word breaks them. */
  function linesOfRow(row: readonly string[], widths: readonly number[]): string[] {
    return row.map((text, column) => {
      const glued = gluedInCell(text, 13, 'regular', widths[column] ?? 0);
      let lines = '';
      let line = '';
      for (const [index, syllable] of text.split(' ').entries()) {
        const longer = line === '' ? syllable : `${line} ${syllable}`;
        const next = text.split(' ')[index + 1];
        const whole = glued?.[index + 1] === true && next !== undefined ? `${longer} ${next}` : longer;
        const breaks =
          line !== '' && glued?.[index] !== true && textWidth(whole, 13, 'regular') > (widths[column] ?? 0) - 170;
        if (breaks) lines += `${line} / `;
        line = breaks ? syllable : longer;
      }
      return lines + line;
    });
  }

  test('breaks neither a name nor a post, nor between a number and its noun', () => {
    const widths = columnWidths(rows, 13, TOTAL);
    expect(sum(widths)).toBe(TOTAL);
    expect(rows.slice(1).map((row) => linesOfRow(row, widths))).toEqual([
      [
        '1',
        'Nguyễn Thị Mỹ Linh',
        'Chi ủy viên, / tổ trưởng',
        'công tác kiểm tra, giám sát; / thu, nộp đảng phí',
        'Tổ đảng / số 1',
      ],
      ['2', 'Trương Minh Nhật', 'Đảng viên', 'phụ trách địa bàn; theo dõi / tổ 3 và tổ 4', 'khu dân cư / Kỳ Lam 2'],
    ]);
  });

  test('takes from the long texts what a post would lack', () => {
    const [head = [], ...others] = rows;
    const wide = [
      head,
      ['3', 'Trương Thị Phước An', 'Chi ủy viên, tổ trưởng', others[0]?.[3] ?? '', 'Tổ đảng Dân quân cơ động'],
    ];
    const widths = columnWidths(wide, 13, TOTAL);
    expect(linesOfRow(wide[1] ?? [], widths)).toEqual([
      '3',
      'Trương Thị Phước An',
      'Chi ủy viên, / tổ trưởng',
      'công tác kiểm tra, giám / sát; thu, nộp đảng phí',
      'Tổ đảng Dân / quân cơ động',
    ]);
  });

  test('gives each of several long columns room by its texts', () => {
    const text = 'Quy định về thi hành Điều lệ Đảng, ';
    const [short = 0, long = 0] = columnWidths(
      [
        ['Việc', 'Văn bản', 'Tình trạng'],
        [text, text.repeat(3), text.repeat(2)],
      ],
      13,
      TOTAL,
    );
    expect(long).toBeGreaterThan(1.3 * short);
  });

  test.each([
    ['Tổ đảng số 1', 1500, '0001'],
    ['ngày 20 tháng 6, tổ 3; tổ 4', 2000, '0101' + '0101'],
    ['Tổ đảng số 1', 3000, null],
    ['3 hộ, 4 hộ', 600, null],
    ['tổ dân phố', 500, null],
  ])('“%s” in a column of %i twips', (text, column, expected) => {
    const glued = gluedInCell(text, 13, 'regular', column);
    expect(glued?.map(Number).join('') ?? null).toBe(expected);
  });
});

describe('the head', () => {
  const layout = layoutOf(hd05);
  const runs = (text: string): Run[] => [{ type: 'text', text }];
  const columns = (superior: string, branch: string, place: string): [number, number] =>
    headColumns(
      { superior: runs(superior), branch: runs(branch), placeDate: runs(`${place}, ngày 06 tháng 9 năm 2021`) },
      layout,
    );

  test('has its usual columns for usual names', () => {
    expect(columns('ĐẢNG BỘ XÃ GÒ NỔI', 'CHI BỘ THÔN BẢO AN', 'Gò Nổi')).toEqual([4375, 4980]);
  });

  test.each(['An Thắng', 'Điện Thắng Bắc', 'Điện Bàn Đông', 'TP Hồ Chí Minh'])(
    'gives place and date the room they need on one line: %s',
    (place) => {
      const [, right] = columns('ĐẢNG BỘ PHƯỜNG ĐIỆN BÀN ĐÔNG', 'CHI BỘ TRẠM Y TẾ', place);
      expect(balance(`${place}, ngày 06 tháng 9 năm 2021`, 14, 'italic', right)).toEqual({ indent: 0, glued: null });
    },
  );

  test('gives long names what place and date leave', () => {
    const [left, right] = columns('ĐẢNG BỘ XÃ GÒ NỔI', 'CHI BỘ TRƯỜNG TIỂU HỌC SỐ 2', 'Gò Nổi');
    expect(left).toBeGreaterThan(textWidth('CHI BỘ TRƯỜNG TIỂU HỌC SỐ 2', 14, 'bold'));
    expect(right).toBeGreaterThan(layout.head.rule);
  });

  test('always fills the width and holds the title', () => {
    for (const place of ['Huế', 'Thành phố Hồ Chí Minh', 'Một địa danh dài đến mức không giấy nào chứa nổi']) {
      const [left, right] = columns('ĐẢNG BỘ '.repeat(6), 'CHI BỘ '.repeat(9), place);
      expect(left + right).toBe(layout.textWidth);
      expect(left).toBeGreaterThanOrEqual(3600);
      expect(right).toBeGreaterThan(layout.head.rule);
    }
  });

  test('the rule is as long as the title, within 5 %', () => {
    const title = textWidth('ĐẢNG CỘNG SẢN VIỆT NAM', 15, 'bold');
    expect(layout.head.rule / title).toBeGreaterThan(1);
    expect(layout.head.rule / title).toBeLessThan(1.05);
  });
});
