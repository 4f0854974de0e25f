/**
 * What the reader makes of Word's ways of saying the same thing: the left is XML, the right what a person sees printed.
 */
import { describe, expect, test } from 'vitest';
import type { Paper, PaperRun } from '../../src/core/format/paper.ts';
import { readDocx } from '../../src/core/format/read/docx.ts';
import { document, pack, type Parts } from './paper.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function read(body: string, parts: Parts = {}): Paper {
  const base = document([body]);
  const relations = ['styles', 'numbering', 'theme', 'settings', 'header'].map(
    (kind, index) => `<Relationship Id="rId${String(index)}" Type="${OFFICE}/${kind}" Target="${kind}1.xml"/>`,
  );
  const named = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}1.xml`, xml]));
  const { value, problems } = readDocx(
    pack({
      ...base,
      ...named,
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    }),
    'thu.docx',
  );
  if (value === null) throw new Error(JSON.stringify(problems));
  return value;
}

const styles = (content: string): Parts => ({ styles: `<w:styles ${W}>${content}</w:styles>` });
const textOf = (runs: readonly PaperRun[]): string => runs.map((run) => run.text).join('');
const texts = (paper: Paper): string[] => paper.paragraphs.map((paragraph) => textOf(paragraph.runs));
const t = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('text', () => {
  test.each([
    ['runs follow each other', `<w:p>${t('Điều ')}${t('1.')}</w:p>`, ['Điều 1.']],
    ['blanks at the ends count only when kept', '<w:p><w:r><w:t> a </w:t></w:r></w:p>', ['a']],
    [
      'tab, line break, hyphen that does not break',
      '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r></w:p>',
      ['a\tb\nc-d'],
    ],
    [
      'insertions stay, deletions go',
      `<w:p>${t('a')}<w:ins>${t('b')}</w:ins><w:del><w:r><w:delText>c</w:delText></w:r></w:del><w:moveTo>${t('d')}</w:moveTo><w:moveFrom>${t('e')}</w:moveFrom></w:p>`,
      ['abd'],
    ],
    [
      'a deleted paragraph mark joins two paragraphs',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${t('a')}</w:p><w:p>${t('b')}</w:p>`,
      ['ab'],
    ],
    [
      'links, tags and controls are looked into',
      `<w:p><w:hyperlink>${t('a')}</w:hyperlink><w:smartTag>${t('b')}</w:smartTag><w:sdt><w:sdtContent>${t('c')}</w:sdtContent></w:sdt></w:p>`,
      ['abc'],
    ],
    ['a control around paragraphs', `<w:sdt><w:sdtContent><w:p>${t('a')}</w:p></w:sdtContent></w:sdt>`, ['a']],
    ['hidden text is not printed', `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r>${t('b')}</w:p>`, ['b']],
    [
      'the result of a field, not its instruction',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF _q1</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${t('Điều 5')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      ['Điều 5'],
    ],
    ['a simple field', `<w:p><w:fldSimple w:instr="REF _q1">${t('Điều 5')}</w:fldSimple></w:p>`, ['Điều 5']],
    ['capitals', '<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>chi bộ</w:t></w:r></w:p>', ['CHI BỘ']],
    [
      'one branch of an alternative',
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>a</w:t></mc:Choice><mc:Fallback><w:t>b</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ['a'],
    ],
    [
      'the fallback of an unknown extension',
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="zz"><w:t>a</w:t></mc:Choice><mc:Fallback><w:t>b</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ['b'],
    ],
    ['a symbol', '<w:p><w:r><w:sym w:font="Symbol" w:char="F02D"/><w:t>a</w:t></w:r></w:p>', ['-a']],
  ])('%s', (_what, body, printed) => {
    expect(texts(read(body))).toEqual(printed);
  });

  test('a text box stands behind the paragraph it hangs on, in its half of the page', () => {
    const box = (offset: number, text: string): string =>
      `<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="page"><wp:posOffset>${String(offset * 36000)}</wp:posOffset></wp:positionH><wp:extent cx="2520000" cy="720000"/><a:graphic><a:graphicData><wps:wsp><wps:spPr/><wps:txbx><w:txbxContent><w:p>${t(text)}</w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
    const paper = read(
      `<w:p>${box(20, 'trái')}${box(120, 'phải')}</w:p><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`,
    );
    expect(paper.paragraphs.map(({ runs, box: side }) => [textOf(runs), side])).toEqual([
      ['', null],
      ['trái', 'left'],
      ['phải', 'right'],
    ]);
  });
});

describe('letters', () => {
  const style = (id: string, rPr: string, basedOn = ''): string =>
    `<w:style w:type="${id.startsWith('c') ? 'character' : 'paragraph'}" w:styleId="${id}"><w:name w:val="${id}"/>${basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`}<w:rPr>${rPr}</w:rPr></w:style>`;
  const first = (rPr: string, pStyle: string, parts: Parts): PaperRun | undefined =>
    read(
      `<w:p><w:pPr><w:pStyle w:val="${pStyle}"/></w:pPr><w:r><w:rPr>${rPr}</w:rPr><w:t>Điều 1</w:t></w:r></w:p>`,
      parts,
    ).paragraphs[0]?.runs[0];

  test('a style takes over from those it is based on, direct formatting wins', () => {
    const parts = styles(style('a', '<w:sz w:val="28"/><w:i/>') + style('b', '<w:sz w:val="30"/>', 'a'));
    expect(first('', 'b', parts)).toMatchObject({ size: 15, italic: true });
    expect(first('<w:sz w:val="26"/>', 'b', parts)).toMatchObject({ size: 13, italic: true });
  });

  test('bold in the paragraph style and in the character style cancel each other', () => {
    const parts = styles(style('a', '<w:b/>') + style('c1', '<w:b/>'));
    expect(first('', 'a', parts)?.bold).toBe(true);
    expect(first('<w:rStyle w:val="c1"/>', 'a', parts)?.bold).toBe(false);
    expect(first('<w:rStyle w:val="c1"/><w:b/>', 'a', parts)?.bold).toBe(true);
    expect(first('<w:b w:val="0"/>', 'a', parts)?.bold).toBe(false);
  });

  test('the theme names the font and the colour', () => {
    const theme =
      '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:accent1><a:srgbClr val="4472c4"/></a:accent1></a:clrScheme><a:fontScheme name="x"><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/></a:minorFont></a:fontScheme></a:themeElements></a:theme>';
    const rPr =
      '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:ascii="Arial"/><w:color w:val="000000" w:themeColor="accent1"/>';
    expect(first(rPr, '', { theme })).toMatchObject({ fonts: ['Calibri'], color: '4472C4' });
  });

  test('each kind of letter has its own font', () => {
    const rPr = '<w:rFonts w:ascii="Arial" w:hAnsi="Times New Roman" w:eastAsia="SimSun"/>';
    expect(first(rPr, '', {})?.fonts).toEqual(['Times New Roman', 'Arial']);
  });
});

describe('paragraphs', () => {
  const layout = (pPr: string, parts: Parts = {}) =>
    read(`<w:p><w:pPr>${pPr}</w:pPr>${t('a')}</w:p>`, parts).paragraphs[0];

  test.each([
    ['exactly', '<w:spacing w:line="380" w:lineRule="exact"/>', { line: 19, rule: 'exact' }],
    ['one and a half', '<w:spacing w:line="360"/>', { line: 1.5, rule: 'auto' }],
    ['before and after', '<w:spacing w:before="60" w:after="120"/>', { before: 3, after: 6 }],
    ['as on a web page', '<w:spacing w:after="0" w:afterAutospacing="1"/>', { after: 14 }],
    ['a unit, as strict files have it', '<w:spacing w:after="6pt"/>', { after: 6 }],
  ])('spacing: %s', (_what, pPr, spacing) => {
    expect(layout(pPr)?.spacing).toMatchObject(spacing);
  });

  test('indents in millimetres, hanging below zero', () => {
    expect(layout('<w:ind w:left="1134" w:hanging="567"/>')?.indent).toEqual({
      left: expect.closeTo(20, 1) as number,
      right: 0,
      firstLine: expect.closeTo(-10, 1) as number,
    });
  });
});

describe('numbers of lists', () => {
  const level = (index: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${String(index)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:suff w:val="space"/></w:lvl>`;
  const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${level(0, 'decimal', 'Điều %1.')}${level(1, 'decimal', '%2.')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'upperRoman', 'Chương %1')}${level(1, 'bullet', '\uf02d')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`;
  const item = (list: number, depth: number): string =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${String(depth)}"/><w:numId w:val="${String(list)}"/></w:numPr></w:pPr>${t('x')}</w:p>`;

  test('levels count by themselves and start again under a higher one', () => {
    const body = [
      item(2, 0),
      item(1, 0),
      item(1, 1),
      item(1, 2),
      item(1, 2),
      item(1, 1),
      item(1, 0),
      item(1, 1),
      item(2, 1),
      item(2, 0),
    ].join('');
    expect(texts(read(body, { numbering }))).toEqual([
      'Chương I x',
      'Điều 1. x',
      '1. x',
      'a) x',
      'b) x',
      '2. x',
      'Điều 2. x',
      '1. x',
      '- x',
      'Chương II x',
    ]);
  });

  test('a list that is told to start anew', () => {
    expect(texts(read([item(1, 1), item(1, 1), item(3, 1), item(3, 1)].join(''), { numbering }))).toEqual([
      '1. x',
      '2. x',
      '1. x',
      '2. x',
    ]);
  });
});

describe('lines under a title', () => {
  const shape = (inner: string): string => `<w:p><w:r>${inner}</w:r></w:p>`;
  test.each([
    [
      'a connector',
      shape(
        '<w:drawing><wp:inline><wp:extent cx="2624400" cy="0"/><a:graphic><a:graphicData><wps:wsp><wps:spPr><a:prstGeom prst="straightConnector1"/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>',
      ),
      [72.9, true],
    ],
    [
      'a dashed line',
      shape(
        '<w:drawing><wp:inline><wp:extent cx="3600000" cy="0"/><a:graphic><a:graphicData><wps:wsp><wps:spPr><a:prstGeom prst="line"/><a:ln><a:prstDash val="dash"/></a:ln></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>',
      ),
      [100, false],
    ],
    ['an old line', shape('<w:pict><v:line from="10pt,5pt" to="216.7pt,5pt"/></w:pict>'), [72.9, true]],
    [
      'an old connector',
      shape(
        '<w:pict><v:shape type="#_x0000_t32" style="position:absolute;margin-left:10pt;width:206.7pt;height:0"/></w:pict>',
      ),
      [72.9, true],
    ],
  ])('%s', (_what, body, [length, solid]) => {
    const [line] = read(body).paragraphs[0]?.lines ?? [];
    expect(line?.length).toBeCloseTo(Number(length), 0);
    expect(line?.solid).toBe(solid);
  });

  test('a picture or an upright line is none', () => {
    const upright = shape(
      '<w:drawing><wp:inline><wp:extent cx="0" cy="3600000"/><a:graphic><a:graphicData><wps:wsp><wps:spPr><a:prstGeom prst="line"/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>',
    );
    expect(read(upright).paragraphs[0]?.lines).toEqual([]);
  });
});

describe('tables and sections', () => {
  test('a cell knows its half, through a nested table too', () => {
    const cell = (content: string, width: number): string =>
      `<w:tc><w:tcPr><w:tcW w:w="${String(width)}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
    const nested = `<w:tbl><w:tr>${cell(`<w:p>${t('c')}</w:p>`, 900)}${cell(`<w:p>${t('d')}</w:p>`, 900)}</w:tr></w:tbl><w:p/>`;
    const body = `<w:tbl><w:tr>${cell(`<w:p>${t('a')}</w:p>`, 4000)}${cell(nested, 5000)}</w:tr><w:tr>${cell(`<w:p>${t('b')}</w:p>`, 9000)}</w:tr></w:tbl>`;
    expect(read(body).paragraphs.map(({ runs, cell: place }) => [textOf(runs), place?.side, place?.table])).toEqual([
      ['a', 'left', 0],
      ['c', 'right', 0],
      ['d', 'right', 0],
      ['', 'right', 0],
      ['b', 'full', 0],
    ]);
  });

  test('a section shows the header of the one before it', () => {
    const header = `<w:hdr ${W}><w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>`;
    const body = `<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rId4"/></w:sectPr></w:pPr></w:p><w:p>${t('a')}</w:p><w:sectPr/>`;
    const paper = read(body, { header });
    expect(paper.sections.map(({ headers }) => headers.default.map(({ runs }) => runs.map((run) => run.kind)))).toEqual(
      [[['page']], [['page']]],
    );
    expect(paper.paragraphs.map(({ section }) => section)).toEqual([0, 1]);
  });
});
