/** What a chosen file turns out to be. */
import { SAVE_AS_UTF8 } from './utf8.ts';

export type Opened = { text: string } | { refused: string };

/** No branch file comes near this. */
const MOST = 1_000_000;

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** A picture or a program holds zeros early on; so does text in UTF-16, which begins with its mark. */
const isNoText = (bytes: Uint8Array): boolean =>
  bytes.subarray(0, 1000).includes(0) && !startsWith(bytes, 0xff, 0xfe) && !startsWith(bytes, 0xfe, 0xff);

/** Why the bytes cannot be a branch file, null when they may be one. */
function refusal(name: string, bytes: Uint8Array): string | null {
  if (bytes.length === 0) return `“${name}” là tệp trống`;
  if (startsWith(bytes, 0x50, 0x4b) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    return `“${name}” là tệp Word, Excel hoặc tệp nén; ở đây mở tệp chi bộ có đuôi .yaml`;
  }
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return `“${name}” là tệp PDF; ở đây mở tệp chi bộ có đuôi .yaml`;
  if (isNoText(bytes)) return `“${name}” không phải tệp chữ (có thể là tệp ảnh); ở đây mở tệp chi bộ có đuôi .yaml`;
  if (bytes.length > MOST) return `“${name}” lớn hơn 1 MB nên không phải tệp chi bộ`;
  return null;
}

/** The text of a branch file; otherwise a sentence on what the file is instead. */
export function readBytes(name: string, bytes: Uint8Array): Opened {
  const refused = refusal(name, bytes);
  if (refused !== null) return { refused };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (/^name:/mu.test(text) && /^branch:/mu.test(text) && !/^type:/mu.test(text)) {
      return { refused: `“${name}” là tệp chung của xã, phường; hãy mở tệp của từng chi bộ` };
    }
    return { text };
  } catch {
    return { refused: `“${name}” không lưu bằng mã UTF-8; ${SAVE_AS_UTF8}` };
  }
}
