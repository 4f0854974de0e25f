import { after, before, insert, intoRun, paragraph, remove, replace, run, text, type Edit } from './edits.ts';
import type { Parts } from './paper.ts';

/**
 * One thing wrong with an otherwise good paper, and what `check` must say about it: this rule, here, and nothing else.
 */
export interface Fault {
  rule: string;
  /** what is wrong, as a reviewer would put it */
  what: string;
  /** the text of the place the problem points at */
  at: string;
  /** a part of the message */
  says: string;
  edits: Edit[];
  severity: 'error' | 'warning';
  /** rules that the same fault cannot help breaking */
  also: string[];
}

/** What the good paper prints where. */
export interface Texts {
  superior: string;
  branch: string;
  number: string;
  title: string;
  date: string;
  subject: string;
  firstBasis: string;
  /** a full citation: “- Căn cứ Quy định số …, ngày … của … về …;” */
  citation: string;
  lastBasis: string;
  chapter: string;
  chapterName: string;
  /** an article with clauses */
  article: string;
  firstClause: string;
  secondClause: string;
  /** a text paragraph that follows another one */
  body: string;
  /** the text paragraph behind `body` */
  next: string;
  firstPoint: string;
  secondPoint: string;
  /** the last text paragraph */
  last: string;
  recipient: string;
  archive: string;
  authority: string;
  post: string;
  name: string;
}

type Options = Partial<Pick<Fault, 'severity' | 'also'>>;

function fault(rule: string, what: string, at: string, says: string, edits: Edit[], options: Options = {}): Fault {
  return { rule, what, at, says, edits, severity: 'error', also: [], ...options };
}

const WARNING: Options = { severity: 'warning' };
const DOCUMENT = 'word/document.xml';
const HEADER = /<w:hdr.*PAGE/su;
const BOLD = '<w:b/>';
const LIGHT = '<w:b w:val="0"/>';
const NO_BORDER = '<w:pBdr><w:bottom w:val="none"/></w:pBdr>';
const size = (points: number): string => `<w:sz w:val="${String(points * 2)}"/>`;
const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;

/** A paragraph with a line drawn in it, in the new form and the old one. */
const line = (millimetres: number): string =>
  `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:positionH relativeFrom="column"><wp:posOffset>400000</wp:posOffset></wp:positionH><wp:extent cx="${String(millimetres * 36000)}" cy="0"/><a:graphic><a:graphicData><wps:wsp><wps:cNvCnPr/><wps:spPr><a:prstGeom prst="line"/><a:ln w="9525"/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:line from="0,0" to="${String(millimetres * 2.835)}pt,0"/></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;

const across = replace(
  DOCUMENT,
  /w:w="11906" w:h="16838"( w:orient="portrait")?/u,
  'w:w="16838" w:h="11906" w:orient="landscape"',
);
const TABLE = '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Họ và tên</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';

function page(t: Texts): Fault[] {
  return [
    fault('F01', 'khổ Letter', 'phần 1', 'khổ giấy 215,9 x 279,4 mm', [
      replace(DOCUMENT, 'w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"'),
    ]),
    fault('F01', 'không ghi khổ giấy', 'phần 1', 'không ghi khổ giấy', [replace(DOCUMENT, /<w:pgSz [^>]*>/u, '')]),
    fault('F02', 'trang đặt ngang', 'phần 1', 'quy định đặt dọc', [across]),
    fault(
      'F02',
      'trang có bảng đặt ngang',
      'phần 1',
      'phần có bảng, biểu đặt ngang',
      [across, insert(t.body, TABLE)],
      WARNING,
    ),
    fault('F03', 'lề trái 25 mm', 'phần 1', 'lề trái 25 mm, quy định 30 mm', [
      replace(DOCUMENT, 'w:left="1701"', 'w:left="1417"'),
    ]),
    fault('F03', 'lề trên 25 mm', 'phần 1', 'lề trên 25 mm', [replace(DOCUMENT, 'w:top="1134"', 'w:top="1417"')]),
    fault(
      'F04',
      'in hai mặt, lề ngoài 20 mm',
      'phần 1',
      'lề ngoài 20 mm',
      [
        replace(DOCUMENT, 'w:right="850"', 'w:right="1134"'),
        replace('word/settings.xml', '</w:settings>', '<w:mirrorMargins/></w:settings>'),
      ],
      WARNING,
    ),
    fault('F05', 'một đoạn phông Arial', t.body, '“Arial”', [run(t.body, font('Arial'))]),
    fault('F05', 'chữ có dấu dùng phông khác', t.body, '“Calibri”', [run(t.body, '<w:rFonts w:hAnsi="Calibri"/>')]),
    fault('F06', 'chữ đỏ', t.body, '“#FF0000”', [run(t.body, '<w:color w:val="FF0000"/>')]),
    fault('F07', 'phông TCVN3', t.body, '“.VnTime”', [run(t.body, font('.VnTime'))]),
    fault(
      'F07',
      'Unicode tổ hợp',
      t.body.normalize('NFD'),
      'Unicode tổ hợp',
      [text(t.body, t.body.normalize('NFD'))],
      WARNING,
    ),
    fault('F08', 'không có số trang', 'đầu trang, phần 1', 'không có số trang', [replace(HEADER, 'PAGE', 'DATE')]),
    fault('F08', 'số trang căn phải', 'đầu trang', 'không đặt giữa', [
      replace(HEADER, /<w:p>(<w:pPr>.*?<\/w:pPr>)?/u, '<w:p><w:pPr><w:jc w:val="right"/></w:pPr>'),
    ]),
    fault('F09', 'trang đầu hiện số', 'đầu trang thứ nhất', 'trang đầu hiện số trang', [
      replace(DOCUMENT, '<w:titlePg/>', ''),
    ]),
    fault(
      'F10',
      'số trang cỡ 12',
      'đầu trang',
      'số trang in cỡ 12',
      [
        replace(
          HEADER,
          /(?<=<w:p>(<w:pPr>.*?<\/w:pPr>)?.*)<w:r><w:fldChar w:fldCharType="(separate|end)"\/><\/w:r>/u,
          `<w:r><w:rPr>${size(12)}</w:rPr><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr>${size(12)}</w:rPr><w:t>2</w:t></w:r>`,
        ),
      ],
      WARNING,
    ),
    fault(
      'F10',
      'số trang cách mép 12,5 mm',
      'đầu trang',
      'cách mép trên 12,5 mm',
      [replace(DOCUMENT, 'w:header="567"', 'w:header="708"')],
      WARNING,
    ),
  ];
}

function title(t: Texts): Fault[] {
  const lower = 'Đảng Cộng sản Việt Nam';
  const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
  const motto = 'Độc lập – Tự do – Hạnh phúc';
  const length = 'quy định dài bằng nhau';
  return [
    fault('F11', 'tiêu đề cỡ 13', t.title, 'tiêu đề in cỡ 13, quy định cỡ 15', [run(t.title, size(13))], {
      also: ['F12'],
    }),
    fault('F11', 'tiêu đề không đậm', t.title, 'không in đậm', [run(t.title, LIGHT)]),
    fault('F11', 'tiêu đề in thường', lower, 'chưa in hoa', [text(t.title, lower)]),
    fault('F12', 'không có đường kẻ', t.title, 'không có đường kẻ', [paragraph(t.title, NO_BORDER)]),
    fault('F12', 'đường kẻ dài hết ô', t.title, length, [paragraph(t.title, '<w:ind w:left="0" w:right="0"/>')]),
    fault('F12', 'đường kẻ nét đứt', t.title, 'không liền nét', [
      paragraph(t.title, '<w:pBdr><w:bottom w:val="dashed" w:sz="6"/></w:pBdr>'),
    ]),
    fault('F12', 'đường vẽ ngắn hơn tiêu đề', t.title, 'dài 40 mm', [
      paragraph(t.title, NO_BORDER),
      insert(t.title, line(40)),
    ]),
    fault('F13', 'có Quốc hiệu', nation, 'của văn bản nhà nước', [before(t.title, t.date, nation)]),
    fault('F13', 'có Tiêu ngữ, gạch dài', motto, 'của văn bản nhà nước', [after(t.title, t.date, motto)]),
  ];
}

function bodies(t: Texts): Fault[] {
  const place = t.superior.replace('ĐẢNG BỘ ', '');
  const under: Options = { also: ['F16'] };
  return [
    fault('F14', 'dòng đầu không phải đảng bộ', place, 'bắt đầu bằng “ĐẢNG BỘ”', [text(t.superior, place)]),
    fault('F14', 'tên cấp trên in đậm', t.superior, 'in đậm', [run(t.superior, BOLD)]),
    fault('F15', 'ghi đảng ủy', `ĐẢNG ỦY ${place}`, 'quy định ghi tên đảng bộ', [text(t.superior, `ĐẢNG ỦY ${place}`)]),
    fault(
      'F15',
      'ghi đảng uỷ, dấu kiểu cũ',
      `ĐẢNG UỶ ${place}`,
      'quy định ghi tên đảng bộ',
      [text(t.superior, `ĐẢNG UỶ ${place}`)],
      { also: ['F67'] },
    ),
    fault('F16', 'ghi chi ủy', t.branch.replace('BỘ', 'ỦY'), 'bắt đầu bằng “CHI BỘ”', [
      text(t.branch, t.branch.replace('BỘ', 'ỦY')),
    ]),
    fault('F16', 'tên chi bộ không đậm', t.branch, 'không in đậm', [run(t.branch, LIGHT)]),
    fault('F17', 'không có dấu sao', t.branch, 'không có dấu sao', [remove('*')]),
    fault('F17', 'ba dấu sao', '***', '“***”', [text('*', '***')]),
    fault('F18', 'kẻ dưới tên chi bộ', t.branch, 'có đường kẻ', [
      paragraph(t.branch, '<w:pBdr><w:bottom w:val="single" w:sz="6"/></w:pBdr>'),
    ]),
    fault('F18', 'vẽ đường dưới tên chi bộ', t.branch, 'có đường kẻ', [insert('*', line(30))]),
    fault('F18', 'gạch dưới bằng dấu gạch', '______', 'có đường kẻ', [after(t.branch, '*', '______')]),
    fault('F18', 'tên chi bộ gạch chân', t.branch, 'có đường kẻ', [run(t.branch, '<w:u w:val="single"/>')], under),
  ];
}

function numberAndDate(t: Texts): Fault[] {
  const number = (rule: string, what: string, typed: string, says: string, options: Options = {}): Fault =>
    fault(rule, what, typed, says, [text(t.number, typed)], options);
  const date = (
    rule: string,
    what: string,
    from: string | RegExp,
    to: string,
    says: string,
    options: Options = {},
  ): Fault => {
    const typed = t.date.replace(from, () => to);
    return fault(rule, what, typed, says, [text(t.date, typed)], options);
  };
  return [
    number('F19', 'có dấu cách quanh gạch nối', 'Số 01 - QC/CB', '“Số 01 - QC/CB”'),
    number('F19', 'gạch ngang dài', 'Số 01–QC/CB', '“Số 01–QC/CB”'),
    number('F20', 'dấu hai chấm sau Số', 'Số: 01-QC/CB', 'dấu hai chấm'),
    number('F21', 'gạch chéo trước tên loại', 'Số 01/QC-CB', 'gạch nối trước tên loại'),
    number('F22', 'số 1 không có số 0', 'Số 1-QC/CB', 'quy định “01”'),
    number('F22', 'ba chữ số', 'Số 001-QC/CB', 'quy định “01”'),
    number('F23', 'ký hiệu QĐ cho quy chế', 'Số 01-QĐ/CB', 'ký hiệu tên loại là “QĐ”'),
    number('F23', 'ký hiệu QĐi', 'Số 01-QĐi/CB', 'ký hiệu tên loại là “QĐi”'),
    number('F24', 'ký hiệu CB1', 'Số 01-QC/CB1', '“CB1”', WARNING),
    fault('F25', 'số cỡ 13', t.number, 'in cỡ 13', [run(t.number, size(13))]),
    fault(
      'F25',
      'số ở trên tên chi bộ',
      t.number,
      'nằm trên tên chi bộ',
      [before(t.branch, t.number, 'x'), remove(t.number), text('x', t.number)],
      { also: ['F17'] },
    ),
    date('F26', 'thiếu dấu phẩy', ', ngày', ' ngày', 'thiếu dấu phẩy'),
    date('F26', 'ngày viết bằng số', /ngày.*/u, 'ngày 05/10/2026', 'không viết đủ các chữ'),
    date('F26', 'có dấu chấm cuối', /$/u, '.', 'thừa chữ sau năm'),
    date('F27', 'ngày 5', /ngày \d+/u, 'ngày 5', 'quy định “ngày 05”'),
    date('F27', 'tháng 08', /tháng \d+/u, 'tháng 08', 'quy định “tháng 8”'),
    date('F27', 'tháng 1', /tháng \d+ năm \d+/u, 'tháng 1 năm 2027', 'quy định “tháng 01”'),
    fault('F28', 'ngày tháng không nghiêng', t.date, 'không in nghiêng', [run(t.date, '<w:i w:val="0"/>')]),
    date('F29', 'địa danh là khối phố', /^[^,]+/u, 'Khối phố Phong Nhị', 'không phải đơn vị hành chính', WARNING),
    date('F29', 'địa danh một âm tiết', /^[^,]+/u, 'Huế', 'một âm tiết', WARNING),
    date('F29', 'phường mang tên người', /^[^,]+/u, 'Ngô Quyền', 'là tên người', WARNING),
    fault(
      'F29',
      'phường trùng tên tỉnh',
      t.date.replace(/^[^,]+/u, 'Phú Thọ'),
      'trùng tên tỉnh',
      [text(t.date, t.date.replace(/^[^,]+/u, 'Phú Thọ')), text(t.superior, 'ĐẢNG BỘ PHƯỜNG PHÚ THỌ')],
      WARNING,
    ),
  ];
}

function subject(t: Texts): Fault[] {
  const capital = `${t.subject.charAt(0).toUpperCase()}${t.subject.slice(1)}`;
  const basis = (rule: string, what: string, from: string, to: string, says: string, options: Options = {}): Fault =>
    fault(rule, what, to, says, [text(from, to)], options);
  return [
    fault('F30', 'trích yếu cùng dòng', `QUY CHẾ ${t.subject}`, 'trích yếu xuống dòng dưới', [
      remove(t.subject),
      text('QUY CHẾ', `QUY CHẾ ${t.subject}`),
    ]),
    fault('F30', 'tên loại cỡ 14', 'QUY CHẾ', 'tên loại văn bản in cỡ 14', [run('QUY CHẾ', size(14))]),
    fault('F30', 'tên loại căn trái', 'QUY CHẾ', 'không đặt giữa', [paragraph('QUY CHẾ', '<w:jc w:val="left"/>')]),
    fault('F31', 'trích yếu không đậm', t.subject, 'trích yếu nội dung không in đậm', [run(t.subject, LIGHT)]),
    fault('F31', 'trích yếu in hoa', t.subject.toUpperCase(), 'in hoa, quy định in thường', [
      text(t.subject, t.subject.toUpperCase()),
    ]),
    fault('F31', 'trích yếu có dấu chấm', `${t.subject}.`, 'dấu “.”', [text(t.subject, `${t.subject}.`)]),
    fault('F31', 'trích yếu viết hoa chữ đầu', capital, 'bắt đầu bằng chữ hoa', [text(t.subject, capital)], WARNING),
    fault('F32', 'không có năm gạch', t.subject, 'không có năm gạch', [remove('-----')]),
    fault('F32', 'bốn gạch', '----', '“----”', [text('-----', '----')]),
    fault('F32', 'dùng dấu sao', '***', '“***”', [text('-----', '***')]),
    fault('F33', 'vẽ đường dưới trích yếu', t.subject, 'có đường kẻ', [insert(t.subject, line(40))], WARNING),
    basis('F34', 'căn cứ không có gạch', t.firstBasis, t.firstBasis.slice(2), 'gạch đầu dòng'),
    basis('F35', 'căn cứ kết thúc bằng dấu phẩy', t.firstBasis, t.firstBasis.replace(/;$/u, ','), 'quy định “;”'),
    basis(
      'F35',
      'căn cứ cuối kết thúc bằng dấu chấm phẩy',
      t.lastBasis,
      t.lastBasis.replace(/\.$/u, ';'),
      'quy định “.”',
    ),
    basis(
      'F35',
      'căn cứ cuối kết thúc bằng dấu phẩy',
      t.lastBasis,
      t.lastBasis.replace(/\.$/u, ','),
      'theo Hướng dẫn 05-HD/VPTW',
      WARNING,
    ),
    fault('F36', 'căn cứ in nghiêng', t.firstBasis, 'in nghiêng', [run(t.firstBasis, '<w:i/>')]),
    basis(
      'F37',
      'căn cứ thiếu ngày',
      t.citation,
      t.citation.replace(/, ngày [\d/]+/u, ''),
      'thiếu ngày tháng năm',
      WARNING,
    ),
    basis('F37', 'căn cứ thiếu số', t.citation, t.citation.replace(/ số [^,]+,/u, ''), 'thiếu số và ký hiệu', WARNING),
    fault(
      'F37',
      'luật thiếu năm',
      '- Căn cứ Luật Thực hiện dân chủ ở cơ sở;',
      'thiếu năm ban hành',
      [before(t.firstBasis, t.firstBasis, '- Căn cứ Luật Thực hiện dân chủ ở cơ sở;')],
      WARNING,
    ),
  ];
}

function body(t: Texts): Fault[] {
  const spacing = (attributes: string): string => `<w:spacing ${attributes}/>`;
  return [
    fault('F38', 'một đoạn cỡ 13', t.body, 'nội dung in cỡ 13', [run(t.body, size(13))]),
    fault('F38', 'một đoạn cỡ 15', t.body, 'cả cỡ 14 và cỡ 15', [run(t.body, size(15))]),
    fault('F39', 'một đoạn căn trái', t.body, 'căn trái', [paragraph(t.body, '<w:jc w:val="left"/>')]),
    fault(
      'F40',
      'lùi 12,7 mm',
      t.body,
      '12,7 mm như văn bản nhà nước',
      [paragraph(t.body, '<w:ind w:firstLine="720"/>')],
      WARNING,
    ),
    fault(
      'F40',
      'lùi bằng phím Tab',
      t.body,
      'phím Tab',
      [paragraph(t.body, '<w:ind w:firstLine="0"/>'), intoRun(t.body, '<w:tab/>')],
      WARNING,
    ),
    fault(
      'F40',
      'lùi cả đoạn',
      t.body,
      'cả đoạn lùi vào 10 mm',
      [paragraph(t.body, '<w:ind w:left="567" w:firstLine="0"/>')],
      WARNING,
    ),
    fault('F41', 'đoạn sau dính đoạn trước', t.next, 'cách nhau 0 pt', [
      paragraph(t.body, spacing('w:after="0" w:line="380" w:lineRule="exact"')),
    ]),
    fault('F41', 'bỏ cách đoạn cùng kiểu', t.citation, 'cách nhau 0 pt', [
      paragraph(t.firstBasis, '<w:contextualSpacing/>'),
    ]),
    fault('F42', 'dãn dòng 1,5', t.body, '1,5 dòng (Multiple)', [
      paragraph(t.body, spacing('w:after="120" w:line="360" w:lineRule="auto"')),
    ]),
    fault('F42', 'dãn dòng cố định 24 pt', t.body, 'cố định 24 pt', [
      paragraph(t.body, spacing('w:after="120" w:line="480" w:lineRule="exact"')),
    ]),
    fault('F42', 'dãn dòng ít nhất 19 pt', t.body, 'ít nhất (At least) 19 pt', [
      paragraph(t.body, spacing('w:after="120" w:line="380" w:lineRule="atLeast"')),
    ]),
  ];
}

function headings(t: Texts): Fault[] {
  const [, articleNumber = '', articleName = ''] = /^Điều (\d+)\. (.*)$/u.exec(t.article) ?? [];
  const typed = (rule: string, what: string, from: string, to: string, says: string, options: Options = {}): Fault =>
    fault(rule, what, to, says, [text(from, to)], options);
  const section = (number: string, name: string): Edit[] => [
    after(t.chapterName, t.chapter, number),
    after(number, t.chapterName, name),
  ];
  const last = t.last.replace(/\.$/u, '');
  return [
    typed('F43', 'chữ CHƯƠNG in hoa', t.chapter, t.chapter.toUpperCase(), 'in thường'),
    fault('F43', 'tên chương cùng dòng', `CHƯƠNG I. ${t.chapterName}`, 'cùng dòng', [
      text(t.chapter, `CHƯƠNG I. ${t.chapterName}`),
      remove(t.chapterName),
    ]),
    typed('F43', 'chương đánh số Ả Rập', t.chapter, 'Chương 1', 'số La Mã'),
    typed('F44', 'tên chương in thường', t.chapterName, 'Quy định chung', 'chưa in hoa'),
    fault('F44', 'thiếu tên chương', t.chapter, 'không có tên chương', [remove(t.chapterName)]),
    fault('F45', 'mục đánh số La Mã', 'Mục I', 'số Ả Rập', section('Mục I', 'TÊN MỤC')),
    fault('F45', 'tên mục không đậm', 'TÊN MỤC', 'không in đậm', [
      ...section('Mục 1', 'TÊN MỤC'),
      run('TÊN MỤC', LIGHT),
    ]),
    typed('F46', 'Điều n:', t.article, `Điều ${articleNumber}: ${articleName}`, 'quy định dấu chấm'),
    fault('F46', 'điều không đậm', t.article, 'không in đậm', [run(t.article, LIGHT)]),
    fault('F46', 'chỉ số điều in đậm', t.article, 'tên điều không in đậm', [
      text(t.article, articleName),
      run(articleName, LIGHT),
      intoRun(
        articleName,
        `<w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr>${BOLD}</w:rPr><w:t xml:space="preserve">Điều ${articleNumber}. </w:t></w:r><w:r><w:rPr>${LIGHT}</w:rPr>`,
      ),
    ]),
    typed(
      'F47',
      'nhảy số điều',
      t.article,
      `Điều ${String(Number(articleNumber) + 60)}. ${articleName}`,
      'phải là Điều',
      { severity: 'warning', also: ['F47'] },
    ),
    typed('F48', 'khoản 1)', t.firstClause, t.firstClause.replace('1.', '1)'), '“1)”'),
    typed('F48', 'khoản 1-', t.firstClause, t.firstClause.replace('1.', '1-'), '“1-”'),
    fault('F48', 'khoản in đậm', t.firstClause, 'khoản in đậm', [run(t.firstClause, BOLD)]),
    fault(
      'F48',
      'khoản thứ hai đánh số 3',
      t.secondClause.replace('2.', '3.'),
      'sau khoản 1 là khoản 3',
      [text(t.secondClause, t.secondClause.replace('2.', '3.'))],
      { also: ['F48'] },
    ),
    typed('F49', 'điểm a.', t.firstPoint, `a. Gồm${t.firstPoint.slice(2)}`, 'quy định “a)”'),
    typed('F49', 'điểm a rồi điểm d', t.secondPoint, `d${t.secondPoint.slice(1)}`, 'phải là điểm b'),
    typed('F50', 'kết thúc bằng ./.', t.last, `${last}./.`, '“./.”'),
    typed('F50', 'kết thúc không có dấu', t.last, last, 'không kết thúc bằng “.”'),
  ];
}

function foot(t: Texts): Fault[] {
  const typed = (rule: string, what: string, from: string, to: string, says: string, options: Options = {}): Fault =>
    fault(rule, what, to, says, [text(from, to)], options);
  return [
    typed('F51', 'T/M với tên đầy đủ', t.authority, 'T/M CHI BỘ KHỐI PHỐ', 'quy định “T/M CHI BỘ”'),
    fault('F51', 'T/M không đậm', t.authority, 'không in đậm', [run(t.authority, LIGHT)]),
    fault('F51', 'thiếu quyền hạn', t.post, 'không tìm thấy quyền hạn', [remove(t.authority)]),
    typed('F52', 'TM. kiểu nhà nước', t.authority, 'TM. CHI BỘ', 'quy định “T/M”'),
    typed('F52', 'T.M', t.authority, 'T.M CHI BỘ', 'quy định “T/M”'),
    typed('F53', 'thay mặt chi ủy', t.authority, 'T/M CHI ỦY', 'ký thay mặt chi ủy'),
    fault('F54', 'K/T bí thư', 'K/T BÍ THƯ', 'không ký thay bí thư', [
      text(t.authority, 'K/T BÍ THƯ'),
      text(t.post, 'PHÓ BÍ THƯ'),
    ]),
    typed('F55', 'chức vụ kèm tên chi bộ', t.post, 'BÍ THƯ CHI BỘ', 'chức vụ của người ký ghi “BÍ THƯ CHI BỘ”'),
    fault('F55', 'chức vụ in đậm', t.post, 'in đậm, quy định không đậm', [run(t.post, BOLD)]),
    typed('F56', 'học vị trước tên', t.name, `ThS. ${t.name}`, 'có “ThS”'),
    typed('F56', 'họ tên in hoa', t.name, t.name.toUpperCase(), 'họ tên người ký ghi'),
    fault(
      'F57',
      'ký, đóng dấu',
      '(Ký, đóng dấu)',
      'không có con dấu',
      [after(t.post, t.post, '(Ký, đóng dấu)')],
      WARNING,
    ),
    fault('F58', 'Nơi nhận không gạch chân', 'Nơi nhận:', 'không gạch chân', [run('Nơi nhận:', '<w:u w:val="none"/>')]),
    fault('F58', 'Nơi nhận đậm kiểu nhà nước', 'Nơi nhận:', 'in đậm', [run('Nơi nhận:', BOLD)]),
    fault('F59', 'nơi nhận cỡ 11', t.archive, 'dòng nơi nhận in cỡ 11', [run(t.archive, size(11))]),
    typed('F59', 'nơi nhận không có gạch', t.recipient, t.recipient.slice(2), 'gạch đầu dòng'),
    typed('F60', 'nơi nhận kết thúc bằng dấu phẩy', t.recipient, t.recipient.replace(/;$/u, ','), 'quy định “;”'),
    typed('F61', 'Lưu: …', t.archive, '- Lưu: Chi bộ.', 'dấu hai chấm'),
    typed('F61', 'lưu VT', t.archive, '- Lưu VT.', '“VT”'),
    typed('F62', 'Như trên', t.recipient, '- Như trên;', '“- Như trên;”'),
    fault(
      'F63',
      'bản cuối còn dấu dự thảo',
      'Dự thảo lần 2',
      'đã có số và ngày',
      [after(t.number, t.date, 'Dự thảo lần 2')],
      WARNING,
    ),
  ];
}

function whole(t: Texts): Fault[] {
  const withHoa = t.body.replace(/\.$/u, ' và thuận hoà.');
  const guide = '- Căn cứ Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng về thể thức văn bản;';
  const tight = t.subject.replace(' - ', '-');
  const ownSection = (xml: string): string =>
    /<w:sectPr(?:(?!<w:sectPr).)*<\/w:sectPr>(?=<\/w:body>)/su.exec(xml)?.[0] ?? '';
  const appendix =
    (...lines: string[]): Edit =>
    (parts: Parts) => {
      const xml = parts[DOCUMENT] ?? '';
      const section = ownSection(xml);
      const restarted = section
        .replace(/<w:pgNumType[^>]*>/u, '')
        .replace('<w:titlePg/>', '<w:pgNumType w:start="1"/><w:titlePg/>');
      const centred = lines.map(
        (printed) => `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>${printed}</w:t></w:r></w:p>`,
      );
      return {
        ...parts,
        [DOCUMENT]: xml.replace(section, () => `<w:p><w:pPr>${section}</w:pPr></w:p>${centred.join('')}${restarted}`),
      };
    };
  const bareAppendix: Edit = (parts) => {
    const section = ownSection(parts[DOCUMENT] ?? '');
    return replace(
      DOCUMENT,
      section,
      `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>Phụ lục</w:t></w:r></w:p>${section}`,
    )(parts);
  };
  const mentioned = t.body.replace(/\.$/u, ' theo Phụ lục.');
  return [
    fault('F64', 'phụ lục số La Mã', 'Phụ lục I', 'số Ả Rập', [
      text(t.body, mentioned),
      appendix('Phụ lục I', '(Kèm theo Quy chế số 01-QC/CB)'),
    ]),
    fault('F64', 'phụ lục không có số trang riêng', 'Phụ lục', 'không có số trang riêng', [
      text(t.body, mentioned),
      bareAppendix,
    ]),
    fault('F64', 'nội dung không nhắc đến phụ lục', 'Phụ lục', 'không nhắc đến phụ lục', [
      appendix('Phụ lục', '(Kèm theo Quy chế số 01-QC/CB)'),
    ]),
    fault('F64', 'phụ lục không có dòng chỉ dẫn', 'Phụ lục', 'không có dòng chỉ dẫn', [
      text(t.body, mentioned),
      appendix('Phụ lục', 'DANH SÁCH'),
    ]),
    fault('F66', 'viện dẫn hướng dẫn cũ', guide, '“36-HD/VPTW”', [before(t.firstBasis, t.firstBasis, guide)], WARNING),
    fault('F67', 'hai kiểu đặt dấu', withHoa, 'cả “hoà” và ', [text(t.body, withHoa)], WARNING),
    fault('F68', 'nhiệm kỳ viết liền', tight, '2025 - 2030”', [text(t.subject, tight)], WARNING),
  ];
}

/** The faults that a numbered Quy chế can have: every rule but that on the pointer of an annex. */
export function regulationFaults(t: Texts): Fault[] {
  return [
    ...page(t),
    ...title(t),
    ...bodies(t),
    ...numberAndDate(t),
    ...subject(t),
    ...body(t),
    ...headings(t),
    ...foot(t),
    ...whole(t),
  ];
}

/** What only a decision with its annexed Quy chế can have. */
export function decisionFaults(pointer: string): Fault[] {
  const typed = (what: string, from: string, to: string, says: string): Fault =>
    fault('F65', what, pointer.replace(from, to), says, [text(pointer, pointer.replace(from, to))]);
  return [
    typed('dòng chỉ dẫn sai số', 'số 01-', 'số 02-', 'ghi số “02-QĐ/CB”'),
    typed('dòng chỉ dẫn sai ngày', 'ngày 05/10', 'ngày 06/10', 'ghi ngày “06/10/2026”'),
    typed('dòng chỉ dẫn sai tên chi bộ', 'Phong Nhị', 'Phong Nhất', 'ghi cơ quan ban hành'),
    fault('F65', 'không có dòng chỉ dẫn', 'QUY CHẾ', 'không có dòng “Ban hành kèm theo Quyết định”', [remove(pointer)]),
  ];
}
