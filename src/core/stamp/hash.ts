/**
 * A hash in 32 bits over the letters of texts, blanks left out: quick, without bytes to be made first. It tells an
 * edited text from an untouched one; it is no protection against somebody who wants to deceive.
 */
export interface Hash {
  /** what was added so far, a whole number of 32 bits */
  value: number;
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

/** Codes up to the last Vietnamese letter; a letter above them is asked for each time. */
const CODES = 0x1f00;
/** The small letter of each code that was asked for, zero before. */
const small = new Uint16Array(CODES);

/** The code of the small letter, without the second of the two that “İ” has. */
function smallOf(code: number): number {
  const letter = String.fromCharCode(code).toLowerCase().charCodeAt(0);
  if (code < CODES) small[code] = letter;
  return letter;
}

/** Adds a text in small letters; to make a text of them first takes longer. */
export function addSmallLetters(hash: Hash, text: string): void {
  const { length } = text;
  let { value } = hash;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x20 && code !== 0xa0) value = (Math.imul(value, FACTOR) + (small[code] || smallOf(code))) | 0;
  }
  hash.value = value;
}

/** What was added so far, in digits. */
export const markOf = ({ value }: Hash): string => String(value >>> 0);
