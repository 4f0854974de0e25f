import type { PaperRun } from './paper.ts';

/** Vowel pairs whose tone mark stands on the second letter in old spelling and on the first in new spelling. */
const OLD_TONE: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

/** A pair at the end of a syllable; “quý” has no pair, its u belongs to the q. */
const OLD_PAIR = /(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/giu;

/** Writes “uỷ”, “hoà” as “ủy”, “hòa”, keeping capitals. Text must be NFC. */
function newTone(text: string): string {
  return text.replace(OLD_PAIR, (pair) => {
    const modern = OLD_TONE[pair.toLowerCase()] ?? pair;
    if (pair === pair.toUpperCase()) return modern.toUpperCase();
    return pair.startsWith(pair.charAt(0).toUpperCase()) ? modern.charAt(0).toUpperCase() + modern.slice(1) : modern;
  });
}

/** One line of text as a reader sees it: NFC, every kind of space one blank, none at the ends. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u2000-\u200b\ufeff]+/g, ' ')
    .trim();
}

/** For comparing whatever its spelling: capitals, tone marks the new way. */
export function fold(text: string): string {
  return newTone(tidy(text)).toUpperCase();
}

/** Capitals without any accents: “ĐẢNG ỦY” → “DANG UY”. Finds words that were typed with a wrong accent. */
export function bare(text: string): string {
  return tidy(text).toUpperCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D');
}

/** All letters are capitals, and there are letters. */
export function isUpper(text: string): boolean {
  return /\p{L}/u.test(text) && text === text.toUpperCase();
}

/** A text for a message, in “ ”, cut after some sixty signs. */
export function quote(text: string): string {
  return `“${cut(text, 60)}”`;
}

/** The text, or its beginning with an ellipsis. */
export function cut(text: string, length: number): string {
  const tidied = tidy(text);
  return tidied.length <= length ? tidied : `${tidied.slice(0, length - 1).trimEnd()}…`;
}

/** A number the Vietnamese way, with at most one decimal: 12.7 → “12,7”. */
export function decimal(value: number): string {
  return String(Math.round(value * 10) / 10).replace('.', ',');
}

/** A range the reader sees as one number when both ends are equal: “14”, “14 - 15”. */
export function range(low: number, high: number): string {
  return low === high ? decimal(low) : `${decimal(low)} - ${decimal(high)}`;
}

/** The text that the runs print one after the other. */
export function textOf(runs: readonly PaperRun[]): string {
  return runs.map((run) => run.text).join('');
}

/** The runs that show something: white space has no font, size or weight worth speaking of. */
export function visible(runs: readonly PaperRun[]): PaperRun[] {
  return runs.filter((run) => run.text.trim() !== '');
}
