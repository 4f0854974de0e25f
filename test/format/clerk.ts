/**
 * A regulation as a clerk types it in Word, with the habits of State papers; made with the `docx` library's own
 * defaults.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx';

type Look = Omit<IRunOptions, 'text' | 'children'>;

const run = (text: string, look: Look = {}): TextRun =>
  new TextRun({ text, font: 'Times New Roman', size: 28, ...look });
const centred = (text: string, look: Look = {}): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [run(text, look)] });
const body = (text: string, look: Look = {}): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: 720 },
    spacing: { after: 120, line: 360 },
    children: [run(text, look)],
  });
const listed = (text: string, level: number, instance: number): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    numbering: { reference: 'khoan', level, instance },
    spacing: { after: 120, line: 360 },
    children: [run(text)],
  });

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };

function columns(left: Paragraph[], right: Paragraph[]): Table {
  const cell = (width: number, children: Paragraph[]): TableCell =>
    new TableCell({ children, width: { size: width, type: WidthType.DXA } });
  return new Table({
    borders: BORDERS,
    columnWidths: [4200, 5200],
    rows: [new TableRow({ children: [cell(4200, left), cell(5200, right)] })],
  });
}

const head = columns(
  [
    centred('ĐẢNG UỶ PHƯỜNG AN THẮNG', { size: 26 }),
    centred('CHI BỘ KHỐI PHỐ PHONG NHỊ', { bold: true, size: 26 }),
    centred('__________'),
    centred('Số: 01/QC-CB', { size: 26 }),
  ],
  [
    centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: 26 }),
    centred('Độc lập - Tự do - Hạnh phúc', { bold: true, underline: {} }),
    centred('An Thắng, ngày 5 tháng 10 năm 2026', { italics: true }),
  ],
);

const foot = columns(
  [
    new Paragraph({ children: [run('Nơi nhận:', { bold: true, italics: true, size: 24 })] }),
    new Paragraph({ children: [run('- Như trên;', { size: 22 })] }),
    new Paragraph({ children: [run('- Lưu: VT, CB.', { size: 22 })] }),
  ],
  [
    centred('TM. CHI ỦY', { bold: true }),
    centred('BÍ THƯ', { bold: true }),
    centred('(Ký, đóng dấu)', { italics: true }),
    centred('ThS. Trần Văn Bình', { bold: true }),
  ],
);

/** Number, order and wording of the paragraphs are those the test lists. */
export async function clerksPaper(): Promise<Uint8Array> {
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'khoan',
          levels: [
            { level: 0, format: 'decimal', text: '%1.', alignment: AlignmentType.LEFT },
            { level: 1, format: 'lowerLetter', text: '%2)', alignment: AlignmentType.LEFT },
          ],
        },
      ],
    },
    sections: [
      {
        children: [
          head,
          centred('QUY CHẾ LÀM VIỆC', { bold: true }),
          centred('CỦA CHI BỘ KHỐI PHỐ PHONG NHỊ NHIỆM KỲ 2025-2030', { bold: true }),
          body('Căn cứ Điều lệ Đảng Cộng sản Việt Nam;', { italics: true }),
          body('Căn cứ Hướng dẫn số 36-HD/VPTW của Văn phòng Trung ương Đảng,', { italics: true }),
          centred('CHƯƠNG I: QUY ĐỊNH CHUNG', { bold: true }),
          body('Điều 1: Phạm vi điều chỉnh', { bold: true }),
          listed('Quy chế này quy định chế độ làm việc của Chi bộ.', 0, 0),
          listed('Quy chế này áp dụng đối với:', 0, 0),
          ...['bí thư;', 'phó bí thư;', 'chi ủy viên;', 'tổ trưởng tổ đảng;', 'đảng viên.'].map((text) =>
            listed(text, 1, 0),
          ),
          body('Điều 3. Hiệu lực', { bold: true }),
          new Paragraph({ children: [run('     Quy chế này có hiệu lực từ ngày ký./.')] }),
          foot,
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const tabbed = (...texts: string[]): Paragraph =>
  new Paragraph({
    children: texts.flatMap((text, index) => [
      ...(index > 0 ? [run('', { children: [new Tab(), new Tab()] } as Look)] : []),
      run(text),
    ]),
  });

/** Head and foot laid out with tabs and blanks instead of a table. */
export async function tabbedPaper(): Promise<Uint8Array> {
  const blanks = ' '.repeat(12);
  const document = new Document({
    sections: [
      {
        children: [
          tabbed('ĐẢNG BỘ PHƯỜNG AN THẮNG', 'ĐẢNG CỘNG SẢN VIỆT NAM'),
          new Paragraph({ children: [run('CHI BỘ KHỐI PHỐ PHONG NHỊ', { bold: true })] }),
          new Paragraph({ children: [run(`*${blanks}An Thắng, ngày 05 tháng 10 năm 2026`)] }),
          new Paragraph({ children: [run('Số      -QC/CB')] }),
          centred('QUY CHẾ', { bold: true, size: 32 }),
          centred('làm việc của Chi bộ khối phố Phong Nhị', { bold: true }),
          centred('-----'),
          body('- Căn cứ Điều lệ Đảng Cộng sản Việt Nam.'),
          body('Điều 1. Hiệu lực', { bold: true }),
          body('Quy chế này có hiệu lực từ ngày ký.'),
          tabbed('Nơi nhận:', 'T/M CHI BỘ'),
          tabbed('- Đảng ủy phường An Thắng;', 'BÍ THƯ'),
          new Paragraph({ children: [run('- Lưu Chi bộ.')] }),
          tabbed('', 'Trần Văn Bình'),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
