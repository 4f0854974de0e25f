import { escapeXml } from './escape.ts';

const encoder = new TextEncoder();

/** A letter of a string takes at most three bytes in UTF-8. */
const MOST_BYTES = 3;
/** No longer than most numbers with their marks. */
const SHORT = 6;
/** Letters, digits and the marks behind a number, each one byte that XML takes as it is. */
const isPlain = (code: number): boolean =>
  code === 0x20 || (code >= 0x29 && code < 0x3a) || (code >= 0x41 && code < 0x5b) || (code >= 0x61 && code < 0x7b);
/** Most documents fit in. */
const FIRST_ROOM = 128 * 1024;

/** The bytes of a text in UTF-8. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** Writes bytes one after the other. Its room is used again and again, so that a document asks for no new memory. */
export class ByteWriter {
  private bytes = new Uint8Array(FIRST_ROOM);
  private count = 0;

  /** How many bytes were written since the beginning. */
  get length(): number {
    return this.count;
  }

  /** Forgets what was written, also by a document that came to nothing. */
  begin(): void {
    this.count = 0;
  }

  /** Adds bytes that are ready. */
  put(piece: Uint8Array): this {
    this.makeRoom(piece.length);
    this.bytes.set(piece, this.count);
    this.count += piece.length;
    return this;
  }

  /** Adds a text, escaped for XML. */
  text(text: string): this {
    if (this.short(text)) return this;
    const xml = escapeXml(text);
    this.makeRoom(xml.length * MOST_BYTES);
    this.count += encoder.encodeInto(xml, this.bytes.subarray(this.count)).written;
    return this;
  }

  /** What was written from a place on, which stands until the next beginning. */
  written(from: number): Uint8Array {
    return this.bytes.subarray(from, this.count);
  }

  /** Adds a number or the like, for which the encoder is too much of an effort; false when it is anything else. */
  private short(text: string): boolean {
    const { length } = text;
    if (length > SHORT) return false;
    this.makeRoom(SHORT);
    for (let at = 0; at < length; at += 1) {
      const code = text.charCodeAt(at);
      if (!isPlain(code)) return false;
      this.bytes[this.count + at] = code;
    }
    this.count += length;
    return true;
  }

  private makeRoom(more: number): void {
    if (this.count + more <= this.bytes.length) return;
    const larger = new Uint8Array(2 * (this.count + more));
    larger.set(this.bytes.subarray(0, this.count));
    this.bytes = larger;
  }
}
