import { utf8 } from './bytes.ts';

/** The two operations on bytes that a zip file needs; they come from outside, as the core has none of its own. */
export interface Deflate {
  deflateRaw: (bytes: Uint8Array) => Uint8Array;
  crc32: (bytes: Uint8Array) => number;
}

/** A file of the archive as it stands there: compressed, or as it is when it is small. */
export interface Entry {
  /** in UTF-8 */
  name: Uint8Array;
  crc: number;
  size: number;
  isDeflated: boolean;
  packed: Uint8Array;
}

const LOCAL_HEADER = 30;
const CENTRAL_HEADER = 46;
const END_RECORD = 22;

const VERSION = 20;
const UTF8_NAMES = 0x0800;
const STORED = 0;
const DEFLATED = 8;
/** Setting up a compressor takes longer than compressing so little, for a few hundred bytes less. */
const LEAST_DEFLATED = 1024;
/** 1 January 1980, 00:00, the first moment a zip file can name: the same input gives the same bytes on any day. */
const DATE = (1 << 5) | 1;
const TIME = 0;

/**
 * Packs one file of an archive. Bytes that are too few to deflate are not copied: they must stand until the zip is
 * made.
 */
export function entry(name: string, content: string | Uint8Array, deflate: Deflate): Entry {
  const bytes = typeof content === 'string' ? utf8(content) : content;
  const isDeflated = bytes.length >= LEAST_DEFLATED;
  const packed = isDeflated ? deflate.deflateRaw(bytes) : bytes;
  return { name: utf8(name), crc: deflate.crc32(bytes), size: bytes.length, isDeflated, packed };
}

/** A file of an archive as it is: one that is packed already. */
export function stored(name: string, bytes: Uint8Array, deflate: Deflate): Entry {
  return { name: utf8(name), crc: deflate.crc32(bytes), size: bytes.length, isDeflated: false, packed: bytes };
}

/** A zip file of the entries in the given order (APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16). */
export function zip(entries: readonly Entry[]): Uint8Array {
  let total = END_RECORD;
  for (const { name, packed } of entries) total += LOCAL_HEADER + CENTRAL_HEADER + 2 * name.length + packed.length;
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const file of entries) {
    offsets.push(at);
    at = writeLocal(bytes, view, at, file);
  }
  const directory = at;
  for (const [index, file] of entries.entries()) {
    at = writeCentral(bytes, view, at, file, offsets[index] ?? 0);
  }
  writeEnd(view, at, entries.length, at - directory, directory);
  return bytes;
}

function writeLocal(bytes: Uint8Array, view: DataView, at: number, file: Entry): number {
  const { name, packed } = file;
  view.setUint32(at, 0x04034b50, true);
  view.setUint16(at + 4, VERSION, true);
  writeCommon(view, at + 6, file);
  bytes.set(name, at + LOCAL_HEADER);
  bytes.set(packed, at + LOCAL_HEADER + name.length);
  return at + LOCAL_HEADER + name.length + packed.length;
}

function writeCentral(bytes: Uint8Array, view: DataView, at: number, file: Entry, offset: number): number {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, VERSION, true);
  view.setUint16(at + 6, VERSION, true);
  writeCommon(view, at + 8, file);
  view.setUint32(at + 42, offset, true);
  bytes.set(file.name, at + CENTRAL_HEADER);
  return at + CENTRAL_HEADER + file.name.length;
}

/** The fields that the local and the central header share, from the flags to the length of the extra field. */
function writeCommon(view: DataView, at: number, { name, crc, size, isDeflated, packed }: Entry): void {
  view.setUint16(at, UTF8_NAMES, true);
  view.setUint16(at + 2, isDeflated ? DEFLATED : STORED, true);
  view.setUint16(at + 4, TIME, true);
  view.setUint16(at + 6, DATE, true);
  view.setUint32(at + 8, crc, true);
  view.setUint32(at + 12, packed.length, true);
  view.setUint32(at + 16, size, true);
  view.setUint16(at + 20, name.length, true);
}

function writeEnd(view: DataView, at: number, count: number, size: number, offset: number): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, size, true);
  view.setUint32(at + 16, offset, true);
}
