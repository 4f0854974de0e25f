/**
 * Compression for zip files in the browser. Level 3, as at the command line; the bytes differ, what they hold does not.
 */
import { deflateSync } from 'fflate';
import type { Deflate } from '../../core/write/docx/zip.ts';

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

export const deflater: Deflate = {
  deflateRaw: (bytes) => deflateSync(bytes, { level: 3 }),
  crc32,
};
