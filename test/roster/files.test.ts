/** Real Excel and CSV files: what is read from them, and the files that are refused before anything is. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { cellText } from '../../src/core/roster/workbook.ts';
import { decodeCsv, isCsv, parseCsv, readCsv, type Workbook } from '../../src/core/roster/index.ts';
import { readWorkbook } from '../../src/excel/read.ts';
import { excelBytes } from './bytes.ts';
import { cleanSheets, workbookOf, type Sheets } from './commune.ts';
import { plan, spots } from './planning.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An Excel file with one sheet “Chi bộ” of this XML. */
function excelOf(sheet: string, more: Zippable = {}): Uint8Array {
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Chi bộ" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="${MAIN}">${sheet}</worksheet>`),
    ...more,
  });
}

const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

async function codes(bytes: Uint8Array): Promise<string[]> {
  const { value, problems } = await readWorkbook(bytes, 'ds.xlsx');
  return (value === null ? problems : plan(value).problems).map(({ code }) => code);
}

describe('a file of Excel', () => {
  let read: Workbook | null = null;
  beforeAll(async () => {
    read = (await readWorkbook(await excelBytes(cleanSheets()), 'danh-sach.xlsx')).value;
  });

  test('holds what was written into it: texts, numbers, dates, empty cells', () => {
    const planned = plan(read!);
    expect(planned.problems).toEqual([]);
    expect(planned.files).toEqual(plan(workbookOf(cleanSheets())).files);
    expect(planned.files).toHaveLength(61);
  });

  test('merged cells and failed formulas keep their places', async () => {
    const { value } = await readWorkbook(
      excelOf(
        `<sheetData><row r="1">${text('A1', 'Tên chi bộ')}${text('B1', 'Loại chi bộ')}</row>` +
          `<row r="3">${text('A3', 'x')}<c r="B3" t="e"><f>#REF!</f><v>#REF!</v></c></row>` +
          `<row r="6"><c r="D6" t="e"><v>#N/A</v></c></row></sheetData><mergeCells><mergeCell ref="A3:A5"/></mergeCells>`,
      ),
      'ds.xlsx',
    );
    expect(value?.sheets[0]).toEqual({
      name: 'Chi bộ',
      number: 1,
      merges: [{ top: 2, left: 0, bottom: 4, right: 0 }],
      rows: [
        ['Tên chi bộ', 'Loại chi bộ'],
        [null, null],
        ['x', { error: '#REF!' }],
        [],
        [],
        [null, null, null, { error: '#N/A' }],
      ],
    });
  });

  const LONG = Array.from(
    { length: 100_000 },
    (_, index) => `<row r="${index + 1}">${text(`A${index + 1}`, 'Tên chi bộ')}</row>`,
  ).join('');

  test.each([
    ['as Excel writes it', `<sheetData>${LONG}</sheetData>`],
    ['with prefixes', `<x:sheetData>${LONG.replaceAll(/<(\/?)/gu, '<$1x:')}</x:sheetData>`],
    ['its values numbers', `<sheetData>${LONG.replaceAll(/ t="inlineStr"><is>.*?<\/is>/gu, '><v>1</v>')}</sheetData>`],
  ])('a sheet of 100,000 rows, %s, is refused before its cells are built', async (_, sheet) => {
    const { value, problems } = await readWorkbook(excelOf(sheet), 'ds.xlsx');
    expect(value).toBeNull();
    expect(spots(problems)).toEqual(['Chi bộ! roster-sheet-too-long']);
    expect(problems[0]?.message).toContain('100000 dòng');
  });

  test('rows of another format at the end are no rows', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, index) => `<row r="${index + 3}"><c r="A${index + 3}"/></row>`,
    ).join('');
    const sheet = `<sheetData><row r="1">${text('A1', 'Tên chi bộ')}${text('B1', 'Loại chi bộ')}</row><row r="2">${text('A2', 'Chi bộ thôn Bảo An')}${text('B2', 'thôn')}</row>${rows}</sheetData>`;
    const { value } = await readWorkbook(excelOf(sheet), 'ds.xlsx');
    expect(value?.sheets[0]?.rows).toHaveLength(2);
  });
});

describe('files that are refused, each with what to do', () => {
  const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const encrypted = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);
  const far = `<sheetData><row r="1048576">${text('XFD1048576', 'x')}</row></sheetData>`;

  test.each<[string, Uint8Array, string]>([
    ['an .xls of old', Uint8Array.from([...OLE, ...Array<number>(600).fill(0)]), 'roster-old-excel'],
    ['an .xlsx with a password', Uint8Array.from([...OLE, ...encrypted]), 'roster-encrypted'],
    ['no workbook at all', strToU8('Tên chi bộ;Loại chi bộ'), 'roster-not-excel'],
    ['an empty file', new Uint8Array(), 'roster-not-excel'],
    ['a document of Word', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'roster-not-excel'],
    ['half a file', excelOf('<sheetData/>').slice(0, 300), 'roster-damaged'],
    ['a sheet that is no XML', excelOf('<sheetData><row></sheetData>'), 'roster-damaged'],
    ['a document type', excelOf('<!DOCTYPE x><sheetData/>'), 'roster-damaged'],
    [
      'a zip bomb',
      excelOf('<sheetData/>', { 'xl/bomb.xml': new Uint8Array(200_000_000) }),
      'roster-unzipped-too-large',
    ],
    ['a cell at the far end, which would fill the memory', excelOf(far), 'roster-unzipped-too-large'],
    ['more bytes than any list', new Uint8Array(11_000_000).fill(0x50), 'roster-too-large'],
  ])('%s', async (_, bytes, code) => {
    expect(await codes(bytes)).toEqual([code]);
  });
});

describe('a document of Word is called one', () => {
  const utf16 = (name: string): number[] => Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  const doc = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array<number>(2_000_000).fill(0), ...utf16('WordDocument')]);
  const HINT =
    'chọn tệp danh sách có đuôi .xlsx; nếu danh sách nằm trong tệp Word này thì chép bảng sang Excel rồi lưu lại';

  test.each([
    ['quy-che.doc', doc, 'tệp là văn bản Word kiểu cũ (.doc), không phải bảng tính'],
    ['danh-sach.xls', doc, 'tệp là văn bản Word kiểu cũ (.doc), không phải bảng tính'],
    [
      'quy-che.docx',
      zipSync({ 'word/document.xml': strToU8('<w/>') }),
      'tệp là văn bản Word (.docx), không phải bảng tính',
    ],
  ])('%s', async (name, bytes, message) => {
    const { value, problems } = await readWorkbook(bytes, name);
    expect(value).toBeNull();
    expect(problems).toEqual([
      { code: 'roster-not-excel', severity: 'error', message, hint: HINT, place: { kind: 'file', file: name } },
    ]);
  });
});

describe('any other file is called what it is, with what to give instead', () => {
  test.each([
    ['branch.yaml', 'type: hamlet', 'tệp là tệp dữ liệu YAML, không phải danh sách chi bộ'],
    ['xuat.xls', '<html><body><table>', 'tệp là trang web (HTML), không phải bảng tính Excel'],
    ['danh-sach.pdf', '%PDF-1.7', 'tệp là tệp PDF, không phải bảng tính Excel'],
    ['danh-sach.md', '# Danh sách', 'tệp không phải bảng tính Excel'],
    ['danh-sach.rtf', '{\\rtf1\\ansi', 'tệp là văn bản (.rtf), không phải bảng tính'],
    ['danh-sach.rar', 'Rar!\u001a\u0007\0', 'tệp là gói nén, chưa giải nén'],
    ['danh-sach.gsheet', '{"url":""}', 'tệp chỉ là đường dẫn tới Google Trang tính, không chứa danh sách'],
    [
      'danh-sach.fods',
      '<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
      'tệp là bảng tính LibreOffice (.ods), không phải bảng tính Excel (.xlsx)',
    ],
    [
      'danh-sach.xls',
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      'tệp là bảng tính Excel dạng XML năm 2003',
    ],
    [
      'xa/~$danh-sach.xlsx',
      '\u0004anh \0',
      'tệp bắt đầu bằng “~$” là tệp tạm của Excel khi danh sách đang mở, không chứa danh sách',
    ],
    ['danh-sach.xlsx', '', 'tệp rỗng, không có nội dung nào'],
  ])('%s', async (name, content, message) => {
    const { problems } = await readWorkbook(strToU8(content), name);
    expect(problems).toMatchObject([
      { code: 'roster-not-excel', message, hint: expect.stringContaining('.xlsx') as unknown },
    ]);
  });
});

describe('a packed file that is no Excel file is called what it is, with how to save it as one', () => {
  const manifest = (kind: string) => ({
    'META-INF/manifest.xml': strToU8(`<m media-type="application/vnd.oasis.opendocument.${kind}"/>`),
    'content.xml': strToU8('<office/>'),
  });
  const calc = /LibreOffice Calc, chọn “Tệp”, “Lưu thành…”, loại tệp “Excel 2007-365 \(.xlsx\)”/u;

  test.each<[string, Record<string, Uint8Array>, RegExp, RegExp]>([
    ['ds.ods', manifest('spreadsheet'), /bảng tính LibreOffice \(\.ods\)/u, calc],
    ['ds.xlsx', manifest('spreadsheet'), /bảng tính LibreOffice \(\.ods\)/u, calc],
    ['ds.odt', manifest('text'), /văn bản LibreOffice \(\.odt\)/u, /chép bảng sang Excel/u],
    ['ds.numbers', { 'Index/Document.iwa': new Uint8Array(9) }, /Numbers/u, /“Tệp”, “Xuất ra”, “Excel…”/u],
    ['ds.xlsb', { 'xl/_rels/workbook.bin.rels': strToU8('<r/>') }, /nhị phân/u, /Excel Workbook \(\.xlsx\)/u],
    ['ds.zip', { 'ds.xlsx': excelOf('<sheetData/>') }, /gói nén/u, /giải nén/u],
    ['ds.pptx', { 'ppt/presentation.xml': strToU8('<p/>') }, /không phải bảng tính Excel/u, /\.xlsx/u],
  ])('%s', async (name, parts, message, hint) => {
    const { value, problems } = await readWorkbook(zipSync(parts), name);
    expect(value).toBeNull();
    expect(problems).toEqual([
      {
        code: 'roster-not-excel',
        severity: 'error',
        message: expect.stringMatching(message) as unknown,
        hint: expect.stringMatching(hint) as unknown,
        place: { kind: 'file', file: name },
      },
    ]);
  });
});

describe('a CSV file', () => {
  const sheets: Sheets = { 'Chi bộ': cleanSheets()['Chi bộ']!.slice(0, 4) };

  /** As Excel saves it: dates day first, cells with the separator or quotes in quotes. */
  function csv(separator: string): string {
    const cells = sheets['Chi bộ']!.map((row) =>
      row.map((cell) => {
        const shown =
          cell === null
            ? ''
            : typeof cell === 'object' && 'date' in cell
              ? cell.date.split('-').reverse().join('/')
              : cellText(cell);
        return /[;,\t"]/u.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
      }),
    );
    return cells.map((row) => row.join(separator)).join('\r\n');
  }

  test.each([[';'], [','], ['\t']])('with %j between its cells gives the same branches as the sheet', (separator) => {
    const { value } = parseCsv(csv(separator), 'danh-sach.csv');
    const expected = plan({ file: 'danh-sach.csv', sheets: [{ ...workbookOf(sheets).sheets[0]!, name: null }] });
    expect(plan(value!).checked.map((file) => file.text)).toEqual(expected.checked.map((file) => file.text));
  });

  test('its problems name row and column', () => {
    const { value } = parseCsv('Tên chi bộ;Loại chi bộ\nChi bộ thôn Bảo An;hợp tác xã\n', 'danh-sach.csv');
    expect(plan(value!).problems[0]).toMatchObject({
      code: 'roster-choice-unknown',
      place: { sheet: null, row: 2, column: 'B' },
    });
  });

  test('a quote without its end is told at its line', () => {
    expect(parseCsv('Tên chi bộ;Loại chi bộ\n"Chi bộ thôn Bảo An;thôn\n', 'a.csv').problems).toMatchObject([
      { code: 'roster-quote-open', place: { row: 2 } },
    ]);
  });

  test('UTF-8 with and without its mark, UTF-16 as Excel’s Unicode Text, and nothing else', () => {
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from('Tổ').flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
    ]);
    expect(decodeCsv(strToU8('\ufeffTổ'))).toBe('Tổ');
    expect(decodeCsv(strToU8('Tổ'))).toBe('Tổ');
    expect(decodeCsv(utf16)).toBe('Tổ');
    const swapped = Uint8Array.from([0xfe, 0xff, 0x00, 0x54, 0x1e, 0xd5]);
    expect(decodeCsv(swapped)).toBe('Tổ');
    expect(decodeCsv(Uint8Array.from([0x54, 0xe6, 0x20, 0xae]))).toBeNull();
  });

  const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13];
  const JPEG = [0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46];
  test.each<[string, Uint8Array, string[]]>([
    ['a picture', Uint8Array.from(PNG), ['roster-not-excel']],
    ['a photograph', Uint8Array.from(JPEG), ['roster-not-excel']],
    ['a PDF', strToU8('%PDF-1.7\n%\u00e2\u00e3'), ['roster-not-excel']],
    ['text in TCVN3', Uint8Array.from([0x43, 0x68, 0x69, 0x20, 0x62, 0xe9]), ['roster-old-encoding']],
    ['text that lost its marks', strToU8('T?n chi b?;Lo?i chi b?\n'), ['roster-old-encoding']],
    ['nothing', new Uint8Array(), ['roster-not-excel']],
    ['text', strToU8('Tên chi bộ;Loại chi bộ\n'), []],
    ['text with a question', strToU8('Tên chi bộ;Có chi ủy?;Loại chi bộ\n'), []],
  ])('%s called “danh-sach.csv”', (_, bytes, expected) => {
    expect(isCsv('danh-sach.CSV', bytes)).toBe(true);
    expect(readCsv(bytes, 'danh-sach.csv').problems.map(({ code }) => code)).toEqual(expected);
  });

  test('an Excel file is one under any name', () => {
    expect(isCsv('danh-sach.csv', excelOf('<sheetData/>'))).toBe(false);
    expect(isCsv('danh-sach.xlsx', strToU8('a;b'))).toBe(false);
  });
});
