/** How the printed lines of a regulation open. */
import type { PrintedPiece } from './clauses.ts';

/** How a line opens that does not go on with the words of the clause before it. */
const OPENING =
  /^\s*(?:Điều (\d+)\.\s*|(\d+)\.\s+|((?:Chương [IVXLC]+|Mục \d+)\s*$)|((?:QUY CHẾ|QUYẾT ĐỊNH|PHỤ LỤC)(?![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])))/u;
/** Longer than any opening. */
const OPENING_LENGTH = 24;

export interface Opening {
  /** how many letters it has, blanks behind it counted or not */
  letters: number;
  article?: string | undefined;
  clause?: string | undefined;
  chapter?: string | undefined;
  title?: string | undefined;
}

const NO_OPENING: Opening = { letters: 0 };

/** How a line opens. Most lines are clauses and points, which are seen at their first letters without the pattern. */
export function openingOf(pieces: readonly PrintedPiece[]): Opening {
  const first = firstText(pieces);
  const code = first.charCodeAt(0);
  if (isSmallLetter(code)) return NO_OPENING;
  if (isDigit(code)) {
    const point = first.indexOf('. ');
    const digits = first.slice(0, Math.max(0, point));
    if (point === 1 || ONLY_DIGITS.test(digits)) return { letters: point + 1, clause: digits };
  }
  const [opening = '', article, clause, chapter, title] = OPENING.exec(openingLetters(pieces)) ?? [];
  return { letters: opening.length, article, clause, chapter, title };
}

const isSmallLetter = (code: number): boolean => code >= 0x61 && code < 0x7b;
const isDigit = (code: number): boolean => code >= 0x30 && code < 0x3a;
const ONLY_DIGITS = /^\d+$/u;

function firstText(pieces: readonly PrintedPiece[]): string {
  for (const { text = '' } of pieces) if (text !== '') return text;
  return '';
}

/** The first letters of a line, enough to see how it opens. */
function openingLetters(pieces: readonly PrintedPiece[]): string {
  let opening = '';
  for (const { text = '' } of pieces) {
    opening += text.slice(0, OPENING_LENGTH);
    if (opening.length >= OPENING_LENGTH) break;
  }
  return opening;
}
