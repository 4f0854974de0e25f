import { describe, expect, test } from 'vitest';
import { openShell, writeDocx, writeEachDocx } from '../../src/core/write/docx/index.ts';
import { makeShell } from '../../src/word/shell.ts';
import { hd05, hd36 } from '../format/profiles.ts';
import { decision, plain } from './fixture.ts';
import { deflater } from '../../src/node/output/deflate.ts';
import { article, basis, clause, foot, head, paragraph, reference, regulation, table, text } from './tree.ts';
import { partsOf, written } from './written.ts';

const documentOf = async (made: Parameters<typeof written>[0]): Promise<string> =>
  partsOf(await written(made, hd05)).get('word/document.xml') ?? '';

/** The paragraphs of a document as “Style: text”. */
async function lines(made: Parameters<typeof written>[0]): Promise<string[]> {
  const xml = await documentOf(made);
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/g)].map(([paragraphXml]) => {
    const style = /<w:pStyle w:val="([^"]*)"/.exec(paragraphXml)?.[1] ?? '';
    const words = [...paragraphXml.matchAll(/<w:t [^>]*>([^<]*)</g)].map((match) => match[1]).join('');
    return `${style}: ${words}`;
  });
}

describe('references', () => {
  const xml = documentOf(
    regulation([
      [
        article(
          'a',
          '1',
          'Một',
          clause('a/x', '1', [text('Xem '), reference('điểm ', ['đ', 'b/y/z'], ' ', ['Điều 2', 'b'])]),
        ),
        article('b', '2', 'Hai', {
          ...clause('b/y', '1', 'Có điểm:'),
          children: [{ ...clause('', '', ''), type: 'point', id: 'b/y/z', number: 'đ', content: [text('điểm.')] }],
        }),
      ],
    ]),
  );

  test('a number is a field whose shown text is the words of the bookmark', async () => {
    expect(await xml).toContain(
      '<w:r><w:t xml:space="preserve">1. Xem điểm </w:t></w:r>' +
        '<w:fldSimple w:instr=" REF _q2 \\h \\* CHARFORMAT "><w:r><w:t xml:space="preserve">đ</w:t></w:r></w:fldSimple>' +
        '<w:r><w:t xml:space="preserve"> </w:t></w:r>' +
        '<w:fldSimple w:instr=" REF _q1 \\h \\* CHARFORMAT "><w:r><w:t xml:space="preserve">Điều 2</w:t></w:r></w:fldSimple>',
    );
  });

  test('bookmarks are numbered in the order of the tree and surround the number alone', async () => {
    expect(await xml).toContain(
      '<w:bookmarkStart w:name="_q1" w:id="1"/><w:r><w:t xml:space="preserve">Điều 2</w:t></w:r><w:bookmarkEnd w:id="1"/>' +
        '<w:r><w:t xml:space="preserve">. Hai</w:t></w:r>',
    );
    expect(await xml).toContain(
      '<w:bookmarkStart w:name="_q2" w:id="2"/><w:r><w:t xml:space="preserve">đ</w:t></w:r><w:bookmarkEnd w:id="2"/>' +
        '<w:r><w:t xml:space="preserve">) điểm.</w:t></w:r>',
    );
  });

  test('a number that nothing repeats has no bookmark', async () => {
    expect(await xml).toContain('<w:r><w:t xml:space="preserve">Điều 1. Một</w:t></w:r>');
  });

  test('of two alternatives with one id the last has the bookmark, as references show its number', async () => {
    const alternatives = regulation([
      [
        article('a', '1', 'Một', clause('a/x', '1', 'Nếu có.'), clause('a/x', '2', 'Nếu không.')),
        paragraph([reference('Xem khoản ', ['2', 'a/x'])]),
      ],
    ]);
    expect((await documentOf(alternatives)).match(/<w:bookmarkStart[^>]*><w:r><w:t [^>]*>[^<]*/g)).toEqual([
      '<w:bookmarkStart w:name="_q1" w:id="1"/><w:r><w:t xml:space="preserve">2',
    ]);
  });

  test('a target without a number is a bug', async () => {
    await expect(documentOf(regulation([[paragraph([reference(['Điều 9', 'nowhere'])])]]))).rejects.toThrow(
      /“nowhere”/,
    );
  });
});

describe('lines', () => {
  test('căn cứ and nơi nhận get the marks of the profile', async () => {
    const made = regulation([[basis('Căn cứ Điều lệ Đảng', 'Căn cứ Quy định số 1'), foot(['Đảng ủy', 'Lưu Chi bộ'])]]);
    expect(await lines(made)).toEqual([
      'BasisItem: - Căn cứ Điều lệ Đảng;',
      'BasisItem: - Căn cứ Quy định số 1.',
      'RecipientsHead: Nơi nhận:',
      'RecipientsItem: - Đảng ủy;',
      'RecipientsItem: - Lưu Chi bộ.',
      'SignAuthority: T/M CHI BỘ',
      'SignPost: BÍ THƯ',
      'SignName: Nguyễn Văn An',
      'PartEnd: ',
    ]);
  });

  test('the head reads left column first', async () => {
    expect(await lines(regulation([[head({ draftMark: 'Dự thảo' })]]))).toEqual([
      'SuperiorBody: ĐẢNG BỘ PHƯỜNG AN THẮNG',
      'IssuingBody: CHI BỘ KHỐI PHỐ PHONG NHỊ',
      'Star: *',
      'NumberSymbol: Số 01-QC/CB',
      'DraftMark: Dự thảo',
      'PartyTitle: ĐẢNG CỘNG SẢN VIỆT NAM',
      'PlaceDate: An Thắng, ngày 05 tháng 10 năm 2026',
      'PartEnd: ',
    ]);
  });

  test('names of chapters and sections are capitals, articles in a section stand one step deeper', async () => {
    const printed = await lines(plain);
    expect(printed).toContain('Heading1: Chương II');
    expect(printed).toContain('ChapterName: CHẾ ĐỘ LÀM VIỆC');
    expect(printed).toContain('SectionNumber: Mục 1');
    expect(printed).toContain('SectionName: SINH HOẠT');
    expect(printed).toContain('Heading3: Điều 3. Sinh hoạt thường kỳ');
    expect(printed).toContain('Heading2: Điều 5. Hiệu lực thi hành');
  });

  test('an article without a name runs on into its text', async () => {
    expect(await lines(decision)).toContain(
      'TextParagraph: Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc của Chi bộ Quân sự phường Điện Bàn Bắc.',
    );
  });

  test('a condition stands in italics in front of the text', async () => {
    expect(await documentOf(plain)).toContain(
      '<w:r><w:t xml:space="preserve">2. </w:t></w:r>' +
        '<w:r><w:rPr><w:i/><w:iCs/></w:rPr><w:t xml:space="preserve">(nếu có chi ủy) </w:t></w:r>',
    );
  });

  test('a table fills the text width and a short row is filled up', async () => {
    const xml = await documentOf(regulation([[table(['TT', 'Nội dung công việc phải làm'], ['1'])]]));
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((match) => Number(match[1]));
    expect(widths).toHaveLength(2);
    expect(widths[0]! + widths[1]!).toBe(9355);
    expect(xml.match(/<w:tc>/g)).toHaveLength(4);
  });

  test('the numbers of rows have a style of their own, in the middle of their column', async () => {
    const rows = [
      ['TT', 'Họ và tên', 'Nhiệm vụ'],
      ['1', 'Lê A', '-'],
      ['12', 'Bùi An', 'tổ 3'],
    ];
    expect((await lines(regulation([[table(...rows)]]))).filter((line) => line.startsWith('Table'))).toEqual([
      ...['TableHead: TT', 'TableHead: Họ và tên', 'TableHead: Nhiệm vụ'],
      ...['TableNumber: 1', 'TableCell: Lê A', 'TableCell: -'],
      ...['TableNumber: 12', 'TableCell: Bùi An', 'TableCell: tổ 3'],
      'TableGap: ',
    ]);
    const styles = partsOf(await written(plain, hd05)).get('word/styles.xml') ?? '';
    expect(/w:styleId="TableNumber".*?<\/w:style>/s.exec(styles)?.[0]).toContain('<w:jc w:val="center"/>');
  });
});

describe('parts', () => {
  test('each part numbers its pages from 1; only the first brings the headers in', async () => {
    const sections = [...(await documentOf(decision)).matchAll(/<w:sectPr>.*?<\/w:sectPr>/g)].map(
      ([section]) => section,
    );
    expect(sections).toHaveLength(3);
    for (const section of sections) expect(section).toContain('<w:pgNumType w:start="1"/><w:titlePg/>');
    expect(sections.map((section) => section.includes('headerReference'))).toEqual([true, false, false]);
  });

  const long = 'chi ủy, bí thư và đảng viên chịu trách nhiệm thi hành '.repeat(3);
  test.each([
    ['two of one line each', ['một', 'hai', 'ba'], ['hai', 'ba']],
    ['one that has two lines by itself', ['một', 'hai', long], [long]],
    ['the one line there is', ['một'], ['một']],
  ])('the last two lines before the foot stay with it: %s', async (_what, texts, expected) => {
    const xml = await documentOf(regulation([[...texts.map((text) => paragraph(text)), foot(null)]]));
    const kept = [...xml.matchAll(/<w:keepNext\/><\/w:pPr><w:r><w:t xml:space="preserve">([^<]*)/g)].map(
      (match) => match[1],
    );
    expect(kept).toEqual(expected);
  });
});

test('the shell of another profile is refused', async () => {
  const shell = openShell(await makeShell(hd36), deflater);
  expect(() => writeDocx(plain, shell, deflater)).toThrow(/hd-05-2026.*hd-36-2018/);
});

test('a control character is a bug, not a silent loss', async () => {
  await expect(documentOf(regulation([[paragraph('a\u000bb')]]))).rejects.toThrow(/U\+000B/);
  await expect(documentOf(regulation([[paragraph('a\ud800b')]]))).rejects.toThrow(/U\+D800/);
});

test('a document that comes to nothing leaves nothing to the next', async () => {
  const shell = openShell(await makeShell(hd05), deflater);
  const alone = writeDocx(plain, shell, deflater);
  expect(() => writeDocx(regulation([[paragraph('một'), paragraph('a\u000bb')]]), shell, deflater)).toThrow(/U\+000B/);
  expect(writeDocx(plain, shell, deflater)).toEqual(alone);
});

test('each of several is what it is alone, also of two formats and with more than there was room for', async () => {
  const [newer, older] = [openShell(await makeShell(hd05), deflater), openShell(await makeShell(hd36), deflater)];
  const long = regulation([Array.from({ length: 2000 }, (_, index) => paragraph(`Dòng thứ ${index} của bản dài.`))]);
  const former = { ...regulation([[paragraph('theo mẫu cũ')]]), profile: hd36.id };
  const manuscripts = [
    { regulation: plain, shell: newer, input: 'a' },
    { regulation: former, shell: older, input: 'b' },
    { regulation: long, shell: newer, input: 'c' },
    { regulation: plain, shell: newer, input: 'd' },
  ];
  const alone = await Promise.all(
    manuscripts.map(async ({ regulation: one, input }) =>
      writeDocx(one, openShell(await makeShell(one.profile === hd36.id ? hd36 : hd05), deflater), deflater, input),
    ),
  );
  expect(writeEachDocx(manuscripts, deflater)).toEqual(alone);
  expect(alone[0]).not.toEqual(alone[3]);
});

test('properties come from the regulation alone', async () => {
  const parts = partsOf(await written(plain, hd05));
  const core = parts.get('docProps/core.xml') ?? '';
  expect(core).toContain('<dc:title>Quy chế làm việc của Chi bộ khối phố Phong Nhị</dc:title>');
  expect(core).toContain('<dc:creator>Chi bộ khối phố Phong Nhị</dc:creator>');
  expect(core).toContain('<cp:lastModifiedBy>Chi bộ khối phố Phong Nhị</cp:lastModifiedBy>');
  expect(core.match(/2026-10-05T00:00:00Z/g)).toHaveLength(2);
  expect(core).toContain('<dc:language>vi-VN</dc:language>');
  expect(parts.get('docProps/custom.xml')).toContain('name="quyche.model"><vt:lpwstr>hamlet 2026.1</vt:lpwstr>');
});
