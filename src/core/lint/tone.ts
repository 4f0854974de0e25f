/** The two ways to set tone marks on oa, oe, uy: on the first vowel (“hòa”, as here) or on the second (“hoà”). */

/** The tone on the last vowel of oa, oe, uy; after q the u is no vowel. */
export const OTHER_TONE = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/iu;

/** “uỷ” → “ủy”, “Hoà” → “Hòa” */
export function modernTone(word: string): string {
  return word.replace(OTHER_TONE, (pair) => {
    const [first, second] = [pair.slice(0, 1), pair.slice(1).normalize('NFD')];
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(second)?.[0] ?? '';
    return (first + tone + second.replace(tone, '')).normalize('NFC');
  });
}
