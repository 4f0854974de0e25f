/** Looks into an Excel file before it is read: is it one at all, and is it safe to open? */
import type { Problem, Result } from '../diagnostic.ts';
import { hasEncryptedPackage, hasStream, unzipXml } from '../format/read/zip.ts';

const MEGABYTE = 1024 * 1024;

/** A list of branches is some dozens of kilobytes. */
export const LIMITS = { file: 10 * MEGABYTE, unzipped: 100 * MEGABYTE, entries: 2000 };

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** A file of Excel, or at least one packed as they are. */
export const isContainer = (bytes: Uint8Array): boolean => startsWith(bytes, ZIP) || startsWith(bytes, OLE);

/** The XML of each sheet, in the order of the workbook. */
export interface SheetXml {
  name: string;
  xml: string;
}

interface Fault {
  code: string;
  message: string;
  hint: string;
}

const SAVE_AS = 'mở bằng Excel, lưu lại dưới dạng “Excel Workbook (.xlsx)”';
const COPY_TABLE =
  'chọn tệp danh sách có đuôi .xlsx; nếu danh sách nằm trong tệp Word này thì chép bảng sang Excel rồi lưu lại';

const FAULTS = {
  old: { code: 'roster-old-excel', message: 'tệp là bảng tính Excel kiểu cũ (.xls)', hint: SAVE_AS },
  encrypted: {
    code: 'roster-encrypted',
    message: 'tệp được đặt mật khẩu nên không đọc được',
    hint: 'mở bằng Excel, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ Sổ làm việc) rồi lưu lại',
  },
  web: {
    code: 'roster-not-excel',
    message: 'tệp là trang web (HTML), không phải bảng tính Excel',
    hint: `${SAVE_AS}, hoặc “CSV UTF-8”`,
  },
  data: {
    code: 'roster-not-excel',
    message: 'tệp là tệp dữ liệu YAML, không phải danh sách chi bộ',
    hint: 'đưa danh sách có đuôi .xlsx hoặc .csv; tệp .yaml thì soạn quy chế được ngay, không cần danh sách',
  },
  other: {
    code: 'roster-not-excel',
    message: 'tệp không phải bảng tính Excel',
    hint: 'đưa danh sách có đuôi .xlsx hoặc .csv; danh sách nằm trong tệp này thì chép sang Excel rồi lưu lại',
  },
  'old-word': {
    code: 'roster-not-excel',
    message: 'tệp là văn bản Word kiểu cũ (.doc), không phải bảng tính',
    hint: COPY_TABLE,
  },
  word: {
    code: 'roster-not-excel',
    message: 'tệp là văn bản Word (.docx), không phải bảng tính',
    hint: COPY_TABLE,
  },
  pdf: {
    code: 'roster-not-excel',
    message: 'tệp là tệp PDF, không phải bảng tính Excel',
    hint: 'đưa danh sách có đuôi .xlsx hoặc .csv; bảng nằm trong tệp PDF thì chép sang Excel rồi lưu lại',
  },
  picture: {
    code: 'roster-not-excel',
    message: 'tệp không phải bảng tính, cũng không phải tệp chữ (có thể là tệp ảnh)',
    hint: 'chọn tệp danh sách có đuôi .xlsx, hoặc tệp Excel đã lưu dưới dạng “CSV UTF-8”',
  },
  large: {
    code: 'roster-too-large',
    message: `tệp lớn hơn mức ${LIMITS.file / MEGABYTE} MB của một danh sách chi bộ`,
    hint: 'xem có đưa nhầm tệp không; hình ảnh và trang tính không dùng thì xóa đi',
  },
  bomb: {
    code: 'roster-unzipped-too-large',
    message: `nội dung tệp khi mở ra lớn quá mức ${LIMITS.unzipped / MEGABYTE} MB`,
    hint: 'xem có đưa nhầm tệp không; chép danh sách sang một tệp mới',
  },
  damaged: { code: 'roster-damaged', message: 'tệp bị hỏng, không mở được', hint: 'mở bằng Excel và lưu lại' },
} as const satisfies Record<string, Fault>;

/** The one problem of a file that cannot be read at all. */
export function unreadable(file: string, fault: keyof typeof FAULTS): Problem {
  return { severity: 'error', place: { kind: 'file', file }, ...FAULTS[fault] };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The attributes of every element of a name, whatever its namespace is called, by their names without prefix. */
function attributesOf(
  parts: ReadonlyMap<string, Uint8Array>,
  part: string,
  element: string,
): Map<string, string>[] | null {
  const bytes = parts.get(part);
  if (bytes === undefined) return null;
  const xml = new TextDecoder().decode(bytes);
  const tags = xml.matchAll(new RegExp(`<(?:[\\w-]+:)?${element}\\s((?:"[^"]*"|'[^']*'|[^<>"'])*)>`, 'gu'));
  return Array.from(tags, ([, attributes = '']) => {
    const found = attributes.matchAll(/(?:[\w-]+:)?([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu);
    return new Map(Array.from(found, ([, name = '', double, single]) => [name, unescaped(double ?? single ?? '')]));
  });
}

function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,5})|#(\d{1,6})|(\w+));/giu,
    (whole, hex?: string, decimal?: string, name = '') => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return decimal === undefined ? (ENTITIES[String(name)] ?? whole) : String.fromCodePoint(Number(decimal));
    },
  );
}

/** The workbook's sheets and the parts they stand in. */
function sheetParts(parts: ReadonlyMap<string, Uint8Array>): { name: string; part: string }[] | null {
  const sheets = attributesOf(parts, 'xl/workbook.xml', 'sheet');
  const relations = attributesOf(parts, 'xl/_rels/workbook.xml.rels', 'Relationship');
  if (sheets === null || relations === null) return null;
  const targets = new Map(relations.map((relation) => [relation.get('Id'), relation.get('Target')]));
  return sheets.flatMap((sheet) => {
    const target = targets.get(sheet.get('id'));
    if (target === undefined) return [];
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return [{ name: sheet.get('name') ?? '', part }];
  });
}

const startOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 300));

/** Does the file say of itself that it is a PDF? */
export const isPdf = (bytes: Uint8Array): boolean => startOf(bytes).startsWith('%PDF-');

/** What a file is that Excel did not pack: programs of offices save tables of HTML as .xls. */
function plainFault(bytes: Uint8Array, file: string): keyof typeof FAULTS {
  if (/\.ya?ml$/iu.test(file)) return 'data';
  if (isPdf(bytes)) return 'pdf';
  if (bytes.subarray(0, 1000).includes(0)) return 'picture';
  return /<(?:!doctype html|html|table)\b/iu.test(startOf(bytes)) ? 'web' : 'other';
}

/** What an OLE file is: Excel and Word of old both write such files. */
function oleFault(bytes: Uint8Array): keyof typeof FAULTS {
  if (hasEncryptedPackage(bytes)) return 'encrypted';
  return hasStream(bytes, 'WordDocument') ? 'old-word' : 'old';
}

/**
 * Opens an Excel file as far as its safety and its merged cells ask for: old and locked files, zip bombs and files that
 * are none are refused with what to do. The cells' values are read by the Excel reader afterwards.
 */
export function openWorkbook(bytes: Uint8Array, file: string): Result<SheetXml[]> {
  const refusal = (fault: keyof typeof FAULTS): Result<SheetXml[]> => ({
    value: null,
    problems: [unreadable(file, fault)],
  });
  if (bytes.length > LIMITS.file) return refusal('large');
  if (startsWith(bytes, OLE)) return refusal(oleFault(bytes));
  if (!startsWith(bytes, ZIP)) return refusal(plainFault(bytes, file));
  const parts = unzipXml(bytes, LIMITS);
  if (parts === 'too-large') return refusal('bomb');
  if (parts === 'damaged') return refusal('damaged');
  const sheets = sheetParts(parts);
  if (sheets === null && parts.has('word/document.xml')) return refusal('word');
  if (sheets === null) return refusal(parts.has('xl/workbook.xml') ? 'damaged' : 'other');
  const value = sheets.map(({ name, part }) => ({ name, xml: new TextDecoder().decode(parts.get(part)) }));
  return value.some(({ xml }) => /<!DOCTYPE/iu.test(xml)) ? refusal('damaged') : { value, problems: [] };
}
