import type { LocatedPaper, Piece } from './located.ts';
import { one } from './located.ts';

/** A number and symbol taken apart as typed: “Số: 01/QC-CB” → word “Số”, colon, digits “01”, “/”, “QC”, “-”, “CB”. */
export interface NumberSymbol {
  piece: Piece;
  word: string;
  /** blanks directly behind “Số” */
  gap: string;
  colon: boolean;
  /** empty when the number is still to be given */
  digits: string;
  first: string;
  kind: string;
  second: string;
  body: string;
  /** blanks stand around one of the marks */
  spaced: boolean;
}

const SHAPE = /^(số)(\s*)(:?)\s*(\d*)([\s.…_]*)([-–—/])(\s*)(\p{L}+)(\s*)([-–—/])(\s*)(\S.*)$/iu;

/** Takes the paper's number apart; null when it has none or none of that build. */
export function numberSymbol(located: LocatedPaper): NumberSymbol | null {
  const piece = one(located, 'numberSymbol');
  const match = SHAPE.exec(piece?.line.text ?? '');
  if (piece === undefined || match === null) return null;
  const [
    ,
    word = '',
    gap = '',
    colon = '',
    digits = '',
    blank = '',
    first = '',
    afterFirst = '',
    kind = '',
    beforeSecond = '',
    second = '',
    afterSecond = '',
    body = '',
  ] = match;
  return {
    piece,
    word,
    gap,
    colon: colon === ':',
    digits,
    first,
    kind,
    second,
    body,
    spaced:
      [digits === '' ? '' : blank, afterFirst, beforeSecond, afterSecond].some((space) => space !== '') ||
      /\s/.test(body),
  };
}

/** The same number in its right form, for hints. */
export function rightForm({ digits, kind, body }: NumberSymbol): string {
  return `Số ${digits === '' ? '…' : digits.padStart(2, '0')}-${kind}/${body}`;
}
