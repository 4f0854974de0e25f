import type { Text } from '../tree/nodes.ts';

/**
 * A hash in 32 bits over the letters of texts, blanks left out: quick, without bytes to be made first. It tells an
 * edited text from an untouched one; it is no protection against somebody who wants to deceive.
 *
 * It is a polynomial whose variable is `FACTOR`, so the hash of a text put behind another follows from those of both:
 * a text that stands in many documents is gone through once.
 */
export interface Hash {
  /** what was added so far, a whole number of 32 bits */
  value: number;
}

/** The hash of a text by itself, ready to be put behind others. */
export interface Hashed {
  readonly value: number;
  /** FACTOR to the power of the text's letters */
  readonly shift: number;
}

const FACTOR = 0x01000193;

export const newHash = (): Hash => ({ value: 0 });

/** Adds a text from its letter `from` on; to cut the part off first would make it far slower to read. */
export function addText(hash: Hash, text: string, from = 0): void {
  // Every letter of every document passes here: locals and a plain loop. The length is asked once, as the engine looks
  // it up anew for each of the many ways in which it keeps strings.
  const { length } = text;
  let { value } = hash;
  for (let at = from; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x20 && code !== 0xa0) value = (Math.imul(value, FACTOR) + code) | 0;
  }
  hash.value = value;
}

/** Adds a text that was hashed before: the same as to add the text itself. */
export function addHashed(hash: Hash, { value, shift }: Hashed): void {
  hash.value = (Math.imul(hash.value, shift) + value) | 0;
}

/** Hashes a text by itself. */
export function hashed(text: string): Hashed {
  const { length } = text;
  let [value, shift] = [0, 1];
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0xa0) continue;
    value = (Math.imul(value, FACTOR) + code) | 0;
    shift = Math.imul(shift, FACTOR);
  }
  return { value, shift };
}

const known = new WeakMap<Text, Hashed>();

/** The hash of a text of the tree. A template gives the same ones to every document: each is gone through once. */
export function hashedText(text: Text): Hashed {
  let ready = known.get(text);
  if (ready === undefined) known.set(text, (ready = hashed(text.text)));
  return ready;
}

/** What was added so far, in digits. */
export const markOf = ({ value }: Hash): string => String(value >>> 0);
