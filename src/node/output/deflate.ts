import { crc32, deflateRawSync } from 'node:zlib';

/** The compressor handed to the core's zip writer. Level 6 is fixed: other levels give other bytes. */
export const deflater = {
  deflateRaw: (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes, { level: 6 }),
  crc32: (bytes: Uint8Array): number => crc32(bytes),
};
