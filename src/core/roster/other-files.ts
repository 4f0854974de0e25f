/** Looks at what a file is that was given for a list of branches and is no Excel file. */
import { hasEncryptedPackage, hasStream } from '../format/read/zip.ts';
import type { Fault } from './faults.ts';

export const OLE = [0xd0, 0xcf, 0x11, 0xe0];
export const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Do the bytes begin with a signature such as `ZIP`? */
export const hasSignature = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const startOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 1500));

/** Beside an open workbook Excel keeps a file of the same name that says who has it open. */
const isExcelsLock = (file: string): boolean => /(?:^|[/\\])~\$[^/\\]*$/u.test(file);

/** What a file says at its head; programs of offices save tables of HTML as .xls. */
const STARTS: readonly [RegExp, Fault][] = [
  [/^%PDF-/u, 'pdf'],
  [/^(?:Rar!|7z\xbc\xaf)/u, 'archive'],
  [/^\{\\rtf/u, 'rtf'],
  [/<(?:!doctype html|html|table)\b/iu, 'web'],
  [/opendocument\.spreadsheet|urn:oasis:names:tc:opendocument/u, 'open-sheet'],
  [/urn:schemas-microsoft-com:office:spreadsheet/u, 'old-xml'],
];

/** What a file is that is neither packed as Excel's files are nor as Excel's of old. */
export function plainFault(bytes: Uint8Array, file: string): Fault {
  if (isExcelsLock(file)) return 'lock';
  if (bytes.length === 0) return 'empty';
  if (/\.ya?ml$/iu.test(file)) return 'data';
  const start = startOf(bytes);
  const known = STARTS.find(([sign]) => sign.test(start));
  if (known !== undefined) return known[1];
  if (bytes.subarray(0, 1000).includes(0)) return 'picture';
  return /\.gsheet$/iu.test(file) ? 'google' : 'other';
}

/** What an OLE file is: Excel and Word of old both write such files. */
export function oleFault(bytes: Uint8Array): Fault {
  if (hasEncryptedPackage(bytes)) return 'encrypted';
  return hasStream(bytes, 'WordDocument') ? 'old-word' : 'old';
}

/** Parts that only one kind of packed file has. A binary part is not unpacked; what says of it what it is, is. */
const PARTS: readonly [string, Fault][] = [
  ['xl/workbook.xml', 'damaged'],
  ['xl/_rels/workbook.bin.rels', 'binary'],
  ['word/document.xml', 'word'],
];

const ENDINGS: readonly [RegExp, Fault][] = [
  [/\.numbers$/iu, 'numbers'],
  [/\.xlsb$/iu, 'binary'],
  [/\.zip$/iu, 'archive'],
];

/** What a packed file is that has no sheets of Excel. @param parts its XML parts by name */
export function zipFault(parts: ReadonlyMap<string, Uint8Array>, file: string): Fault {
  const part = PARTS.find(([name]) => parts.has(name));
  if (part !== undefined) return part[1];
  const manifest = new TextDecoder().decode(parts.get('META-INF/manifest.xml'));
  if (manifest.includes('opendocument.spreadsheet')) return 'open-sheet';
  if (manifest.includes('opendocument.text')) return 'open-text';
  return ENDINGS.find(([ending]) => ending.test(file))?.[1] ?? 'other';
}
