/**
 * The clauses of a printed regulation, each with a mark of its words. The writer makes them of what it prints and puts
 * them into the file's properties, the reader of what it finds: where they differ, somebody has edited.
 */
import { addHashed, addText, markOf, newHash, type Hash, type Hashed } from './hash.ts';

/** A piece of a line, with the hash of its text where that is ready; one without text is no word. */
export interface PrintedPiece {
  type?: string;
  text?: string;
  ready?: { hashed: Hashed } | undefined;
}

/** A paragraph as printed. How it is cut into pieces does not count. */
export interface PrintedLine {
  pieces: readonly PrintedPiece[];
  inTable: boolean;
}

export interface ClauseMark {
  /** “5.2” for clause 2 of article 5, “5” for the article's own line, empty for all that stands outside articles */
  place: string;
  mark: string;
}

/** How a line opens that does not go on with the words of the clause before it. */
const OPENING =
  /^\s*(?:Điều (\d+)\.\s*|(\d+)\.\s+|((?:Chương [IVXLC]+|Mục \d+)\s*$)|((?:QUY CHẾ|QUYẾT ĐỊNH|PHỤ LỤC)(?!\p{L})))/u;
/** Longer than any opening. */
const OPENING_LENGTH = 24;

interface Reading {
  outside: Hash;
  units: { place: string; hash: Hash }[];
  /** where the words of a line without a number go */
  into: Hash;
  /** the article that clauses belong to; empty outside articles */
  article: string;
  /** the line before was the number of a chapter, this one is its name */
  isName: boolean;
}

/** The marks of the lines of a regulation, in their order, that of everything outside articles first. */
export function clauseMarks(lines: Iterable<PrintedLine>): ClauseMark[] {
  const outside = newHash();
  const reading: Reading = { outside, units: [], into: outside, article: '', isName: false };
  for (const { pieces, inTable } of lines) {
    if (inTable) addOutside(reading, pieces);
    else readLine(reading, pieces);
  }
  const units = reading.units.map(({ place, hash }) => ({ place, mark: markOf(hash) }));
  return [{ place: '', mark: markOf(outside) }, ...units];
}

function readLine(reading: Reading, pieces: readonly PrintedPiece[]): void {
  const { letters, article, clause, chapter, title } = openingOf(pieces);
  let number = 0;
  if (reading.isName || chapter !== undefined || title !== undefined) {
    reading.isName = chapter !== undefined;
    reading.article = '';
    reading.into = reading.outside;
  } else if (article !== undefined) {
    reading.article = article;
    openUnit(reading, article);
    number = letters;
  } else if (clause !== undefined && reading.article !== '') {
    openUnit(reading, `${reading.article}.${clause}`);
    number = letters;
  }
  if (reading.into === reading.outside) addOutside(reading, pieces);
  else addWords(reading.into, pieces, number);
}

interface Opening {
  /** how many letters it has, blanks behind it counted or not */
  letters: number;
  article?: string | undefined;
  clause?: string | undefined;
  chapter?: string | undefined;
  title?: string | undefined;
}

const NO_OPENING: Opening = { letters: 0 };

/** How a line opens. Most lines are clauses and points, which are seen at their first letters without the pattern. */
function openingOf(pieces: readonly PrintedPiece[]): Opening {
  const first = pieces.find(({ text = '' }) => text !== '')?.text ?? '';
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

/** The first letters of a line, enough to see how it opens. */
function openingLetters(pieces: readonly PrintedPiece[]): string {
  let opening = '';
  for (const { text = '' } of pieces) {
    opening += text.slice(0, OPENING_LENGTH);
    if (opening.length >= OPENING_LENGTH) break;
  }
  return opening;
}

function openUnit(reading: Reading, place: string): void {
  reading.into = newHash();
  reading.units.push({ place, hash: reading.into });
}

/** Capitals and small letters are one outside the articles: head and titles are printed in either. */
function addOutside({ outside }: Reading, pieces: readonly PrintedPiece[]): void {
  for (const { text } of pieces) if (text !== undefined) addText(outside, text.toLowerCase());
}

/** A number, so many letters, is no word of its clause: to put a clause in before it does not change those after it. */
function addWords(hash: Hash, pieces: readonly PrintedPiece[], number: number): void {
  let left = number;
  for (const { text, ready } of pieces) {
    if (text === undefined) continue;
    if (left === 0 && ready !== undefined) addHashed(hash, ready.hashed);
    else {
      addText(hash, text, left);
      left = Math.max(0, left - text.length);
    }
  }
}

/** Marks as words with blanks between them. */
export function encodeMarks(marks: readonly ClauseMark[]): string {
  let words = '';
  for (const { place, mark } of marks) words += `${words === '' ? '' : ' '}${place}:${mark}`;
  return words;
}

export function decodeMarks(words: string): ClauseMark[] {
  return words
    .split(' ')
    .filter((word) => word.includes(':'))
    .map((word) => ({ place: word.slice(0, word.indexOf(':')), mark: word.slice(word.indexOf(':') + 1) }));
}
