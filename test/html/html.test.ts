import { describe, expect, test } from 'vitest';
import { writeHtml } from '../../src/core/write/html/index.ts';
import { all, ofClass, parsePage, textOf } from './dom.ts';
import { blank, decision, model, oneParagraph, regulation, table, text } from './fixture.ts';
import { profile, readProfile } from './profile.ts';

const page = parsePage(writeHtml(regulation, profile));
const lines = (name: string) => ofClass(page, name).map(textOf);

describe('a final regulation', () => {
  test.each([
    ['superiorBody', ['ĐẢNG BỘ PHƯỜNG AN THẮNG']],
    ['issuingBody', ['CHI BỘ KHỐI PHỐ PHONG NHỊ']],
    ['star', ['*']],
    ['numberSymbol', ['Số 01-QC/CB']],
    ['partyTitle', ['ĐẢNG CỘNG SẢN VIỆT NAM']],
    ['placeDate', ['An Thắng, ngày 05 tháng 10 năm 2026']],
    ['draftMark', []],
    ['kind', ['QUY CHẾ']],
    ['subject', ['làm việc của Chi bộ khối phố Phong Nhị, nhiệm kỳ 2025 - 2030']],
    ['subjectSeparator', ['-----']],
    ['chapterNumber', ['Chương I', 'Chương II', 'Chương III']],
    ['chapterName', ['QUY ĐỊNH CHUNG', 'NHIỆM VỤ VÀ CHẾ ĐỘ LÀM VIỆC', 'ĐIỀU KHOẢN THI HÀNH']],
    ['sectionNumber', ['Mục 1', 'Mục 2']],
    ['sectionName', ['TRÁCH NHIỆM CỦA CÁC CHỨC DANH', 'CHẾ ĐỘ SINH HOẠT']],
    ['tableHead', ['Chức danh', 'Lĩnh vực phụ trách', 'Báo cáo']],
    ['signAuthority', ['T/M CHI BỘ']],
    ['signPost', ['BÍ THƯ']],
    ['signName', ['Nguyễn Thị Thu Hường']],
    ['recipientsHead', ['Nơi nhận:']],
    [
      'recipientsItem',
      [
        '- Đảng ủy phường An Thắng (để báo cáo);',
        '- Ban Công tác Mặt trận khối phố;',
        '- Các đồng chí đảng viên trong Chi bộ;',
        '- Lưu Chi bộ.',
      ],
    ],
  ])('%s reads %j', (name, expected) => {
    expect(lines(name)).toEqual(expected);
  });

  test('numbers stand in the text, as on paper', () => {
    expect(lines('article')[3]).toBe('Điều 4. Sinh hoạt thường kỳ');
    expect(lines('clause').find((line) => line.startsWith('2. Trình'))).toBe('2. Trình tự một buổi sinh hoạt:');
    expect(lines('point').at(-1)).toBe('đ) kết luận, thông qua biên bản.');
    expect(lines('clause').at(-1)).toMatch(/^Quy chế này có hiệu lực/);
  });

  test('the last căn cứ ends with the mark of its format', () => {
    expect(lines('basisItem').map((line) => line.slice(0, 9) + line.slice(-1))).toEqual([
      '- Căn cứ ;',
      '- Căn cứ ;',
      '- Căn cứ .',
    ]);
    const older = parsePage(writeHtml(regulation, readProfile('hd-36-2018')));
    expect(ofClass(older, 'basisItem').map((item) => textOf(item).slice(-1))).toEqual([';', ';', ',']);
  });

  test('headings go down one level at a time', () => {
    const levels = [...page.getElementsByTagName('*')].flatMap(({ tagName }) => /^h(\d)$/.exec(tagName)?.[1] ?? []);
    expect(levels.join('')).toBe('12332343423');
  });

  test('the table names its columns', () => {
    expect(all(page, 'th').map((cell) => cell.getAttribute('scope'))).toEqual(['col', 'col', 'col']);
  });
});

test.each([
  ['Quy định số 208-QĐ/TW, ngày 26/7/2026', ['208-QĐ/TW,']],
  ['(kèm theo Thông tư số 22/2018/TT-BGDĐT)', ['22/2018/TT-BGDĐT)']],
  ['nhiệm kỳ 2025 - 2030, lớp 5-6, Đại học Y-Dược, 1 - A', []],
])('in “%s” no line breaks inside the number of a document', (words, whole) => {
  const written = parsePage(writeHtml(oneParagraph([text(words)]), profile));
  expect(ofClass(written, 'whole').map(textOf)).toEqual(whole);
  expect(ofClass(written, 'paragraph').map(textOf)).toEqual([words]);
});

test('a table breaks no name, no post but behind a comma, and no number from its noun', () => {
  const rows = [
    ['Họ và tên', 'Chức vụ', 'Nhiệm vụ', 'Địa bàn'],
    ['Lê Thị Cẩm Nhung', 'Chi ủy viên, tổ trưởng', 'thu, nộp đảng phí; phụ trách hộ gia đình ở tổ 3', 'Tổ đảng số 1'],
    ['Bùi An', 'Đảng viên', '-', 'toàn khối phố'],
  ];
  const written = parsePage(writeHtml({ ...oneParagraph([]), parts: [{ blocks: [table(rows)] }] }, profile));
  const cells = all(written, 'td').map((cell) => {
    const whole = [...cell.getElementsByTagName('span')].map(textOf);
    return whole.reduce((words, part) => words.replace(part, `[${part}]`), textOf(cell));
  });
  expect(cells).toEqual([
    '[Lê Thị Cẩm Nhung]',
    '[Chi ủy viên,] [tổ trưởng]',
    'thu, nộp đảng phí; phụ trách hộ gia đình ở [tổ 3]',
    'Tổ đảng [số 1]',
    '[Bùi An]',
    '[Đảng viên]',
    '-',
    'toàn khối phố',
  ]);
});

test('the numbers of rows stand in the middle of their column', () => {
  const rows = [
    ['TT', 'Họ và tên', 'Nhiệm vụ'],
    ['1', 'Lê A', 'tổ 3'],
    ['12', 'Bùi An', '-'],
  ];
  const html = writeHtml({ ...oneParagraph([]), parts: [{ blocks: [table(rows)] }] }, profile);
  expect(ofClass(parsePage(html), 'number').map(textOf)).toEqual(['1', '12']);
  expect(html).toContain('.sheet td.number { text-align: center; }');
});

describe('links', () => {
  const targets = all(page, 'a').map((link) => link.getAttribute('href')?.slice(1) ?? '');
  const ids = [...page.getElementsByTagName('*')]
    .flatMap((node) => node.getAttribute('id') ?? [])
    .filter((id) => id !== '');

  test('every id stands once and every link has its target', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  test('a reference is a link with the words of the paper', () => {
    const link = all(page, 'a').find((node) => node.getAttribute('href') === '#regular-meeting/order/closing');
    expect(textOf(link)).toBe('điểm đ khoản 2 Điều này');
  });

  test('the contents list names chapters, sections and articles', () => {
    const [nav] = all(page, 'nav');
    expect([...(nav?.getElementsByTagName('a') ?? [])].map(textOf)).toEqual([
      'Chương I. Quy định chung',
      'Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng',
      'Điều 2. Nguyên tắc làm việc',
      'Chương II. Nhiệm vụ và chế độ làm việc',
      'Mục 1. Trách nhiệm của các chức danh',
      'Điều 3. Phân công nhiệm vụ',
      'Mục 2. Chế độ sinh hoạt',
      'Điều 4. Sinh hoạt thường kỳ',
      'Chương III. Điều khoản thi hành',
      'Điều 5. Hiệu lực',
    ]);
  });

  test('a paper without articles has no contents list', () => {
    expect(all(parsePage(writeHtml(oneParagraph([text('Chi bộ họp.')]), profile)), 'nav')).toEqual([]);
  });
});

describe('a decision with its annex', () => {
  const annexed = parsePage(writeHtml(decision, profile));

  test('each part is a sheet with its own title, the annex with its pointer', () => {
    expect(all(annexed, 'h1').map((title) => textOf(title).split(' ', 2).join(' '))).toEqual(['QUYẾT ĐỊNH', 'QUY CHẾ']);
    expect(ofClass(annexed, 'annexPointer').map(textOf)).toEqual([
      '(Ban hành kèm theo Quyết định số 01-QĐ/CB, ngày 05/10/2026 của Chi bộ khối phố Phong Nhị)',
    ]);
  });

  test('an article without a name is a heading of its number alone', () => {
    expect(all(annexed, 'h2').slice(0, 2).map(textOf)).toEqual(['Điều 1.', 'Điều 2.']);
  });

  test('the contents list has an entry for each part', () => {
    const hrefs = all(annexed, 'a').map((link) => link.getAttribute('href'));
    expect(hrefs.filter((href) => href?.startsWith('#phan_'))).toEqual(['#phan_1', '#phan_2']);
  });
});

describe('a blank model', () => {
  const blanks = parsePage(writeHtml(model, profile));

  test('a blank is dots that are read out as the title of the field', () => {
    expect(ofClass(blanks, 'blank').map((node) => [textOf(node), node.getAttribute('aria-label')])).toEqual([
      ['……', 'số của quy chế'],
      ['…………', 'nơi sinh hoạt'],
    ]);
  });

  test('conditions stand in italics after the number', () => {
    expect(ofClass(blanks, 'condition').map((node) => [node.tagName, textOf(node)])).toEqual([
      ['i', '(nếu có chi ủy)'],
      ['i', '(nếu có tổ đảng)'],
      ['i', '(nếu có tổ đảng)'],
    ]);
    expect(ofClass(blanks, 'article').map(textOf)).toEqual(['Điều 1. (nếu có chi ủy) Họp chi ủy']);
    expect(ofClass(blanks, 'point').map(textOf)).toEqual([
      'a) (nếu có tổ đảng) tổ trưởng tổ đảng báo cáo;',
      'b) các chi ủy viên báo cáo.',
    ]);
  });

  test('the draft mark stands under the number', () => {
    expect(ofClass(blanks, 'draftMark').map(textOf)).toEqual(['Dự thảo']);
  });
});

describe('provenance', () => {
  const attributes = (html: string) => [...html.matchAll(/ data-[a-z]+="/g)].length;

  test('stays out unless it is asked for', () => {
    expect(attributes(writeHtml(regulation, profile))).toBe(0);
  });

  test('names the field of a value or a blank and the line of a block', () => {
    const html = writeHtml(model, profile, { trace: true });
    expect(html).toContain('<span data-path="document.date">ngày 05 tháng 10 năm 2026</span>');
    expect(html).toContain('data-path="meeting.place">…………</span>');
    expect(html).toContain('<section id="committee-meeting" data-source="common/scope.hbs:3">');
  });

  test('changes no word', () => {
    const traced = parsePage(writeHtml(regulation, profile, { trace: true }));
    expect(textOf(all(traced, 'body')[0])).toBe(textOf(all(page, 'body')[0]));
  });
});

describe('the style sheet', () => {
  const css = (changed: typeof profile) => textOf(all(parsePage(writeHtml(regulation, changed)), 'style')[0]);

  test.each([
    ['the left margin', { ...profile, page: { ...profile.page, marginLeft: 33.25 } }, '33.25mm'],
    ['the width of the sheet', { ...profile, page: { ...profile.page, width: 211.5 } }, 'width: 211.5mm'],
    [
      'the distance of the page number',
      { ...profile, page: { ...profile.page, headerDistance: 11.5 } },
      'padding-top: 11.5mm',
    ],
    ['the line', { ...profile, text: { ...profile.text, line: 20.5 } }, 'line-height: 20.5pt'],
    ['the indent', { ...profile, text: { ...profile.text, indent: 9.5 } }, 'text-indent: 9.5mm'],
    ['the gap', { ...profile, text: { ...profile.text, gap: 7.5 } }, 'margin-bottom: 7.5pt'],
    ['the typeface', { ...profile, font: { ...profile.font, name: 'Chữ thử' } }, 'font-family: "Chữ thử"'],
    [
      'the size of an article',
      { ...profile, elements: { ...profile.elements, article: { ...profile.elements.article, size: 14.5 } } },
      '.article { font-size: 14.5pt',
    ],
  ])('takes %s from the profile', (_what, changed, expected) => {
    expect(css(profile)).not.toContain(expected);
    expect(css(changed)).toContain(expected);
  });

  test('a profile without a fixed text is a bug of ours', () => {
    const { text: _removed, ...star } = profile.elements.star;
    const broken = { ...profile, elements: { ...profile.elements, star } };
    expect(() => writeHtml(regulation, broken)).toThrow('has no text for star');
  });
});

test('a label cannot leave its attribute', () => {
  const label = `nơi "họp" <b> & 'khác'`;
  const one = parsePage(writeHtml(oneParagraph([blank('meeting.place', label)]), profile));
  expect(ofClass(one, 'blank')[0]?.getAttribute('aria-label')).toBe(label);
  expect(all(one, 'b')).toEqual([]);
});
