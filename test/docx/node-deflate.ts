import { crc32, deflateRawSync } from 'node:zlib';
import type { Deflate } from '../../src/core/write/docx/index.ts';

/** The operations on bytes as Node has them. */
export const nodeDeflate: Deflate = { deflateRaw: (bytes) => deflateRawSync(bytes, { level: 6 }), crc32 };
