/**
 * A DOCX made of plain strings, so that a test can spoil exactly one thing in it. `regulation` and `decision` break no
 * rule; `spoil` changes a text of a part and refuses a change that changes nothing.
 */
import { strToU8, zipSync } from 'fflate';

/** Parts of a DOCX by name: XML text. */
export type Parts = Readonly<Record<string, string>>;

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const NAMESPACES = [
  W,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

/** Formatting in one word: “b15” bold 15 points, “i” italic, “u” underlined; no number: the style's 14. */
export type Look = string;

function run(text: string, look: Look = ''): string {
  const size = /\d+/.exec(look)?.[0];
  const properties = [
    look.includes('b') ? '<w:b/>' : '',
    look.includes('i') ? '<w:i/>' : '',
    size === undefined ? '' : `<w:sz w:val="${String(Number(size) * 2)}"/>`,
    look.includes('u') ? '<w:u w:val="single"/>' : '',
  ].join('');
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of one style: Normal (centred, no indent), Body, Left or Title (with the rule under it). */
export function p(style: string, text: string, look: Look = '', extra = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${extra}</w:pPr>${text === '' ? '' : run(text, look)}</w:p>`;
}

/** A table of two columns without borders, as heads and feet are laid out. */
function columns(left: string[], right: string[]): string {
  const cell = (width: number, content: string[]) =>
    `<w:tc><w:tcPr><w:tcW w:w="${String(width)}" w:type="dxa"/></w:tcPr>${content.join('')}</w:tc>`;
  return `<w:tbl><w:tblPr><w:tblW w:w="9354" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4077"/><w:gridCol w:w="5277"/></w:tblGrid><w:tr>${cell(4077, left)}${cell(5277, right)}</w:tr></w:tbl>`;
}

export const HEAD = columns(
  [
    p('Normal', 'ĐẢNG BỘ PHƯỜNG AN THẮNG'),
    p('Normal', 'CHI BỘ KHỐI PHỐ PHONG NHỊ', 'b'),
    p('Normal', '*'),
    p('Normal', 'Số 01-QC/CB'),
  ],
  [p('Title', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'b15'), p('Normal', 'An Thắng, ngày 05 tháng 10 năm 2026', 'i')],
);

const TITLE = [
  p('Normal', 'QUY CHẾ', 'b16'),
  p('Normal', 'làm việc của Chi bộ khối phố Phong Nhị, nhiệm kỳ 2025 - 2030', 'b'),
  p('Normal', '-----'),
];

const BASES = [
  p('Body', '- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;'),
  p('Body', '- Căn cứ Quy định số 208-QĐ/TW, ngày 10/11/2025 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng;'),
  p('Body', '- Căn cứ Luật Thực hiện dân chủ ở cơ sở năm 2022.'),
];

const CHAPTERS = [
  p('Normal', 'Chương I', 'b'),
  p('Normal', 'QUY ĐỊNH CHUNG', 'b'),
  p('Body', 'Điều 1. Phạm vi điều chỉnh', 'b'),
  p('Body', 'Quy chế này quy định nguyên tắc và chế độ làm việc của Chi bộ.'),
  p('Body', 'Điều 2. Nguyên tắc làm việc', 'b'),
  p('Body', '1. Chi bộ làm việc theo nguyên tắc tập trung dân chủ.'),
  p('Body', '2. Bí thư chủ trì việc chuẩn bị:'),
  p('Body', 'a) nội dung sinh hoạt;'),
  p('Body', 'b) dự thảo nghị quyết.'),
  p('Normal', 'Chương II', 'b'),
  p('Normal', 'CHẾ ĐỘ SINH HOẠT', 'b'),
  p('Normal', 'Mục 1', 'b'),
  p('Normal', 'SINH HOẠT THƯỜNG KỲ', 'b'),
  p('Body', 'Điều 3. Sinh hoạt chi bộ', 'b'),
  p('Body', '1. Chi bộ sinh hoạt thường kỳ mỗi tháng một lần.'),
  p('Body', '2. Đảng viên vắng mặt phải báo cáo và được Bí thư đồng ý.'),
];

const FOOT = columns(
  [
    p('Left', 'Nơi nhận:', 'u'),
    p('Left', '- Đảng ủy phường An Thắng (để báo cáo);', '12'),
    p('Left', '- Các đồng chí đảng viên trong Chi bộ;', '12'),
    p('Left', '- Lưu Chi bộ.', '12'),
  ],
  [
    p('Normal', 'T/M CHI BỘ', 'b'),
    p('Normal', 'BÍ THƯ'),
    p('Normal', ''),
    p('Normal', ''),
    p('Normal', 'Trần Văn Bình', 'b'),
  ],
);

/** A4, 20/20/30/15 mm, number of the page in the header from the second page on. */
const SECTION =
  '<w:headerReference w:type="default" r:id="rId3"/><w:headerReference w:type="first" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>';

const LAST_SECTION = `<w:sectPr>${SECTION}<w:titlePg/></w:sectPr>`;

const PAGE_FIELD =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';

const STYLES = `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Left"><w:name w:val="Left"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="left"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Body"><w:name w:val="Body"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="120" w:line="380" w:lineRule="exact"/><w:ind w:firstLine="567"/><w:jc w:val="both"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:ind w:left="464" w:right="464"/></w:pPr></w:style>
</w:styles>`;

const RELATIONSHIPS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A body with everything around it. */
export function document(body: string[]): Parts {
  return {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override PartName="/word/header2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>',
    '_rels/.rels': `<Relationships ${RELATIONSHIPS}><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${OFFICE}/extended-properties" Target="docProps/app.xml"/></Relationships>`,
    'docProps/app.xml':
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Pages>2</Pages></Properties>',
    'word/_rels/document.xml.rels': `<Relationships ${RELATIONSHIPS}><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/settings" Target="settings.xml"/><Relationship Id="rId3" Type="${OFFICE}/header" Target="header1.xml"/><Relationship Id="rId4" Type="${OFFICE}/header" Target="header2.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body.join('\n')}</w:body></w:document>`,
    'word/styles.xml': STYLES,
    'word/settings.xml': `<w:settings ${W}></w:settings>`,
    'word/header1.xml': `<w:hdr ${W}><w:p>${PAGE_FIELD}</w:p></w:hdr>`,
    'word/header2.xml': `<w:hdr ${W}><w:p></w:p></w:hdr>`,
  };
}

/** A numbered Quy chế that breaks no rule. */
export const regulation: Parts = document([HEAD, ...TITLE, ...BASES, ...CHAPTERS, p('Normal', ''), FOOT, LAST_SECTION]);

const ANNEX_SECTION = `<w:p><w:pPr><w:sectPr>${SECTION}<w:titlePg/></w:sectPr></w:pPr></w:p>`;

/** A Quyết định with the Quy chế annexed that breaks no rule. */
export const decision: Parts = document([
  HEAD.replace('01-QC/CB', '01-QĐ/CB'),
  p('Normal', 'QUYẾT ĐỊNH', 'b16'),
  p('Normal', 'ban hành Quy chế làm việc của Chi bộ khối phố Phong Nhị, nhiệm kỳ 2025 - 2030', 'b'),
  p('Normal', '-----'),
  ...BASES,
  p('Normal', 'CHI BỘ KHỐI PHỐ PHONG NHỊ QUYẾT ĐỊNH', 'b'),
  p('Body', 'Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc của Chi bộ khối phố Phong Nhị.', 'b'),
  p('Body', 'Điều 2. Đảng viên của Chi bộ chịu trách nhiệm thi hành Quyết định này.', 'b'),
  FOOT,
  ANNEX_SECTION,
  ...TITLE.slice(0, 2),
  p('Normal', '(Ban hành kèm theo Quyết định số 01-QĐ/CB, ngày 05/10/2026 của Chi bộ khối phố Phong Nhị)', 'i'),
  p('Normal', '-----'),
  ...CHAPTERS,
  LAST_SECTION.replace('</w:sectPr>', '<w:pgNumType w:start="1"/></w:sectPr>'),
]);

/** Packs the parts. */
export function pack(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
