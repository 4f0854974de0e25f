import { unzipSync } from 'fflate';
import type { Problem, Result } from '../../diagnostic.ts';
import { notDocx } from './not-docx.ts';

const MEGABYTE = 1024 * 1024;

/** Limits of what is opened at all: a regulation is some ten kilobytes. */
const LIMITS = { file: 20 * MEGABYTE, unzipped: 100 * MEGABYTE, entries: 5000 };

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
/** Bit 0 of an entry's flags, two bytes behind the signature and version of a local header. */
const ENCRYPTED_FLAG = 1;

/** The XML parts of a DOCX by name (“word/document.xml”). Pictures and other parts stay packed. */
export function openArchive(bytes: Uint8Array, file: string): Result<Map<string, Uint8Array>> {
  const refuse = (code: string, message: string, hint?: string): Result<Map<string, Uint8Array>> => {
    const problem: Problem = { code, severity: 'error', message, place: { kind: 'file', file } };
    return { value: null, problems: [hint === undefined ? problem : { ...problem, hint }] };
  };
  if (bytes.length > LIMITS.file) {
    return refuse('docx-too-large', `tệp nặng ${megabytes(bytes.length)} MB, quá mức ${megabytes(LIMITS.file)} MB`);
  }
  if (startsWith(bytes, OLE)) {
    return hasEncryptedPackage(bytes)
      ? refuse('docx-encrypted', 'tệp được đặt mật khẩu nên không đọc được', 'mở bằng Word, bỏ mật khẩu rồi lưu lại')
      : refuse(
          'docx-old-format',
          'tệp là văn bản Word kiểu cũ (.doc)',
          'mở bằng Word, lưu lại dưới dạng “Word Document (.docx)”',
        );
  }
  if (!startsWith(bytes, ZIP)) return { value: null, problems: [notDocx(file)] };
  if (((bytes[6] ?? 0) & ENCRYPTED_FLAG) !== 0)
    return refuse('docx-encrypted', 'tệp được đặt mật khẩu nên không đọc được');
  return unpack(bytes, refuse);
}

function unpack(
  bytes: Uint8Array,
  refuse: (code: string, message: string, hint?: string) => Result<Map<string, Uint8Array>>,
): Result<Map<string, Uint8Array>> {
  const parts = unzipXml(bytes, LIMITS);
  if (parts === 'too-large')
    return refuse('docx-unzipped-too-large', `nội dung tệp khi mở ra lớn quá mức ${megabytes(LIMITS.unzipped)} MB`);
  return parts === 'damaged'
    ? refuse('docx-damaged', 'tệp bị hỏng, không mở được', 'mở bằng Word và lưu lại, hoặc xin lại bản gốc')
    : { value: parts, problems: [] };
}

/** The XML parts of a zip file by name. */
export const unzipXml = (bytes: Uint8Array, most: Parameters<typeof unzipParts>[1]): ReturnType<typeof unzipParts> =>
  unzipParts(bytes, most, /\.(xml|rels)$/i);

/** The parts of a zip file with such names. What the file's directory says is summed up before anything is unzipped. */
export function unzipParts(
  bytes: Uint8Array,
  most: { unzipped: number; entries: number },
  wanted: RegExp,
): Map<string, Uint8Array> | 'too-large' | 'damaged' {
  let total = 0;
  let entries = 0;
  const tooMuch = (): boolean => total > most.unzipped || entries > most.entries;
  try {
    const parts = unzipSync(bytes, {
      filter: (entry) => {
        total += entry.originalSize;
        entries += 1;
        return !tooMuch() && wanted.test(entry.name);
      },
    });
    if (tooMuch()) return 'too-large';
    return new Map(Object.entries(parts).map(([name, data]) => [name.replaceAll('\\', '/'), data]));
  } catch {
    // The library throws on every kind of damage; which one does not help the user.
    return 'damaged';
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** An encrypted DOCX is an OLE file with a stream of this name. */
export const hasEncryptedPackage = (bytes: Uint8Array): boolean => hasStream(bytes, 'EncryptedPackage');

/** Whether an OLE file has a stream of a name: names stand in UTF-16 in its directory, which may stand anywhere. */
export function hasStream(bytes: Uint8Array, name: string): boolean {
  const codes = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = codes;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (codes.every((code, index) => bytes[at + index] === code)) return true;
  }
  return false;
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / MEGABYTE));
}
