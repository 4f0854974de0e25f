import type { PaperRun } from '../paper.ts';
import type { RunProperties } from './properties.ts';

/** What Word takes where neither defaults nor styles name a font. */
export const DEFAULT_FONT = 'Times New Roman';
/** … and where none names a size, in points. */
const DEFAULT_SIZE = 10;

/** A run with its formatting resolved. */
export function makeRun(text: string, kind: PaperRun['kind'], properties: Partial<RunProperties>): PaperRun {
  return {
    kind,
    text: properties.caps === true ? text.toUpperCase() : text,
    fonts: usedFonts(text, properties),
    size: properties.size ?? DEFAULT_SIZE,
    bold: properties.bold === true,
    italic: properties.italic === true,
    underline: properties.underline === true,
    color: properties.color ?? 'auto',
  };
}

const LAST_ASCII = 0x7f;
/** Chinese, Japanese and Korean letters and their punctuation. */
const EAST_ASIAN = /[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]/;

/** The fonts that print the visible characters: Word chooses one of four by the kind of the character. */
function usedFonts(text: string, properties: Partial<RunProperties>): string[] {
  const fonts = new Set<string>();
  for (const letter of text) {
    if (/\s/.test(letter)) continue;
    fonts.add(fontFor(letter, properties) ?? DEFAULT_FONT);
  }
  return [...fonts];
}

function fontFor(letter: string, properties: Partial<RunProperties>): string | undefined {
  if (properties.complex === true) return properties.cs;
  if ((letter.codePointAt(0) ?? 0) <= LAST_ASCII) return properties.ascii;
  if (properties.preferEastAsia === true || EAST_ASIAN.test(letter)) return properties.eastAsia;
  return properties.hAnsi;
}
