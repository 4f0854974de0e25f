import { crc32, deflateRawSync } from 'node:zlib';

/**
 * Other levels give other bytes, so it is fixed. A regulation at level 1 takes a quarter less time to make than at 6,
 * for a file 17 % larger.
 */
const LEVEL = 1;
/** A part as long as the window at most loses nothing by it, and is set up in half the time. */
const SHORT = 8192;
const SMALL_WINDOW = { windowBits: 13, memLevel: 6 };

/** The compressor handed to the core's zip writer. */
export const deflater = {
  deflateRaw: (bytes: Uint8Array): Uint8Array =>
    deflateRawSync(bytes, { level: LEVEL, ...(bytes.length <= SHORT ? SMALL_WINDOW : {}) }),
  crc32: (bytes: Uint8Array): number => crc32(bytes),
};
