/** Reads a list saved as CSV. The only importer of papaparse. */
import Papa from 'papaparse';
import type { Problem, Result } from '../diagnostic.ts';
import { isContainer } from './container.ts';
import { unreadable } from './faults.ts';
import { plainFault } from './other-files.ts';
import type { Workbook } from './workbook.ts';

const SEPARATORS = [';', ',', '\t'];

/** A list as text, by its name; what is an Excel file under such a name is one all the same. */
export function isCsv(name: string, bytes: Uint8Array): boolean {
  return /\.(?:csv|tsv|txt)$/iu.test(name) && !isContainer(bytes);
}

/** The coding of text in UTF-16, which begins with its mark. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** The text of a CSV file: UTF-8, or UTF-16 as Excel saves “Unicode Text”. Null when it is in an old code page. */
export function decodeCsv(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(utf16Of(bytes) ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * A cell of the first lines whose letters with marks were lost: a program that saves in a code page without them writes
 * “Chi b? th?n”.
 */
function lostLetters(text: string): string | null {
  const head = text.split('\n', 5).join('\n');
  return /[\p{L} ]*\p{L}\?\p{L}[\p{L}? ]*/u.exec(head)?.[0].trim() ?? null;
}

/** The separator that cuts the first lines into the most cells of equal number. */
function separatorOf(text: string): string {
  const widths = SEPARATORS.map((separator) => {
    const rows = Papa.parse<string[]>(text, { delimiter: separator, preview: 20 }).data;
    return Math.max(0, ...rows.map((row) => row.length));
  });
  return SEPARATORS[widths.indexOf(Math.max(...widths))] ?? ';';
}

/** A CSV file as a workbook, or why it is none. */
export function readCsv(bytes: Uint8Array, file: string): Result<Workbook> {
  const fault = utf16Of(bytes) === null ? plainFault(bytes, file) : 'other';
  if (fault !== 'other') return { value: null, problems: [unreadable(file, fault)] };
  const text = decodeCsv(bytes);
  if (text === null)
    return { value: null, problems: [notUnicode(file, 'có chữ không đọc được vì tệp không lưu bằng mã UTF-8')] };
  const lost = lostLetters(text);
  return lost === null
    ? parseCsv(text, file)
    : { value: null, problems: [notUnicode(file, `chữ có dấu đã thành dấu hỏi: “${lost}”`)] };
}

/** A CSV text as a workbook of one sheet without a name. */
export function parseCsv(text: string, file: string): Result<Workbook> {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separatorOf(text) });
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes !== undefined) return { value: null, problems: [quoteOpen(file, quotes.row ?? 0)] };
  const rows = data.map((row) => row.map((cell) => (cell === '' ? null : cell)));
  while (rows.at(-1)?.every((cell) => cell === null) === true) rows.pop();
  return { value: { file, sheets: [{ name: null, number: 1, rows, merges: [] }] }, problems: [] };
}

function quoteOpen(file: string, row: number): Problem {
  return {
    code: 'roster-quote-open',
    severity: 'error',
    message: 'dấu ngoặc kép mở ở dòng này không có dấu đóng',
    place: { kind: 'sheet', file, sheet: null, sheetNumber: 1, row: row + 1, column: null, heading: null, value: '' },
    hint: 'mở tệp bằng Excel rồi lưu lại dưới dạng “CSV UTF-8”',
  };
}

/** A CSV file that is not Unicode. */
function notUnicode(file: string, message: string): Problem {
  return {
    code: 'roster-old-encoding',
    severity: 'error',
    message,
    place: { kind: 'file', file },
    hint: 'đưa thẳng tệp Excel .xlsx đã lập danh sách, hoặc mở tệp ấy bằng Excel rồi lưu lại dưới dạng “CSV UTF-8” (chữ TCVN3, VNI phải chuyển sang Unicode trước)',
  };
}
