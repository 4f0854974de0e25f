/**
 * Names of persons as they are signed: HD 05-HD/VPTW, I/7.1.3, full name in title case, nothing before or behind it.
 */

export const TITLE =
  /^(đồng chí|đ\/c|đc|ông|bà|anh|chị|ths|ts|cn|bs|ks|pgs|gs|(đại|thượng|trung|thiếu) (tá|úy|uỷ)|thầy|cô)[.\s:]/iu;

/** “(BT)” behind a name. */
const BRACKETS = /\s*\([^)]*\)/gu;

/** What stands behind a name: a post, a telephone number, a second person. */
const MORE = /\s*(?:[;,/+&:|\d]|\s[-–]\s|\s(?:và|kiêm)\s).*$/u;

/** The first letter of each word. Of Latin letters: the classes of all languages take ten times as long to compile. */
const FIRST_LETTER = /(?<![A-Za-zÀ-ÖØ-öø-˿Ḁ-ỿ’'])[A-Za-zÀ-ÖØ-öø-˿Ḁ-ỿ]/gu;

/** “AN THẮNG” is “An Thắng”, “an thắng” too; what has capitals where they belong stays as it is. */
export function titled(words: string): string {
  const isShouted = words === words.toUpperCase() && words.length > 1;
  const calm = isShouted ? words.toLowerCase() : words;
  return calm.replace(FIRST_LETTER, (first) => first.toUpperCase());
}

/** The name that stands under the signature of whoever is called so here. */
export const signedName = (name: string): string => titled(name.replace(TITLE, '').replace(BRACKETS, '').trim());

/** Are these two ways to write one name? */
export const isSamePerson = (one: string, other: string): boolean =>
  signedName(one).toLowerCase() === signedName(other).toLowerCase();

/** The first name of what says more than one name; the whole where it does not. What brackets hold is no matter here. */
export function nameAlone(name: string): string {
  const bare = name.replace(BRACKETS, '');
  return MORE.test(bare) ? bare.replace(MORE, '') : name;
}
