/**
 * The clauses of a printed regulation, each with a mark of its words. The writer makes them of what it prints and puts
 * them into the file's properties, the reader of what it finds: where they differ, somebody has edited.
 */
import { addText, markOf, newHash, type Hash } from './hash.ts';

/** A piece of a line; one without text is no word. */
export interface PrintedPiece {
  type?: string;
  text?: string;
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
  /^\s*(?:Điều (\d+)\.\s*|(\d+)\.\s+|((?:Chương [IVXLC]+|Mục \d+)\s*$)|((?:QUY CHẾ|QUYẾT ĐỊNH|PHỤ LỤC)(?![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])))/u;
/** Longer than any opening. */
const OPENING_LENGTH = 24;

/** A clause and the hash of its words. */
interface Unit {
  place: string;
  hash: Hash;
  /** once no more words are coming */
  mark?: string;
}

/** What the lines of an article give to the marks of every document it stands in. */
export interface ArticleClauses {
  /** the words of its tables, which count with those outside articles */
  outside: readonly string[];
  units: readonly Unit[];
  /** its number */
  article: string;
}

interface Reading {
  outside: string[];
  units: Unit[];
  /** is the last unit one of an article that other documents share? */
  isShared: boolean;
  /** the article that clauses belong to; empty outside articles, where words without a number go outside */
  article: string;
  /** the line before was the number of a chapter, this one is its name */
  isName: boolean;
}

const newReading = (): Reading => ({ outside: [], units: [], isShared: false, article: '', isName: false });

/** The marks of the lines of a regulation, in their order, that of everything outside articles first. */
export function clauseMarks(lines: Iterable<PrintedLine | ArticleClauses>): ClauseMark[] {
  const reading = newReading();
  for (const line of lines) {
    if ('units' in line) addArticle(reading, line);
    else readLine(reading, line);
  }
  const outside = newHash();
  // In small letters: head and titles are printed in either. To ask for them once is far quicker than piece by piece.
  addText(outside, reading.outside.join('').toLowerCase());
  return [{ place: '', mark: markOf(outside) }, ...reading.units.map(marked)];
}

/** Reads the lines of one article, from that with its number on. */
export function readArticle(lines: Iterable<PrintedLine>): ArticleClauses {
  const reading = newReading();
  for (const line of lines) readLine(reading, line);
  return reading;
}

function marked(unit: Unit): ClauseMark {
  const { place, mark = markOf(unit.hash) } = unit;
  unit.mark = mark;
  return { place, mark };
}

function addArticle(reading: Reading, { outside, units, article }: ArticleClauses): void {
  for (const text of outside) reading.outside.push(text);
  for (const unit of units) reading.units.push(unit);
  Object.assign(reading, { isShared: true, article, isName: false });
}

function addUnit(reading: Reading, place: string): void {
  reading.units.push({ place, hash: newHash() });
  reading.isShared = false;
}

/** The clause that the words of a line belong to; undefined outside articles. */
function unitOf(reading: Reading): Unit | undefined {
  if (reading.article === '') return undefined;
  const { units } = reading;
  const last = units.at(-1);
  if (last === undefined || !reading.isShared) return last;
  const own = { place: last.place, hash: { ...last.hash } };
  units[units.length - 1] = own;
  reading.isShared = false;
  return own;
}

function readLine(reading: Reading, { pieces, inTable }: PrintedLine): void {
  if (inTable) {
    addOutside(reading, pieces);
    return;
  }
  const { letters, article, clause, chapter, title } = openingOf(pieces);
  let number = 0;
  if (reading.isName || chapter !== undefined || title !== undefined) {
    reading.isName = chapter !== undefined;
    reading.article = '';
  } else if (article !== undefined) {
    reading.article = article;
    addUnit(reading, article);
    number = letters;
  } else if (clause !== undefined && reading.article !== '') {
    addUnit(reading, `${reading.article}.${clause}`);
    number = letters;
  }
  const unit = unitOf(reading);
  if (unit === undefined) addOutside(reading, pieces);
  else addWords(unit.hash, pieces, number);
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

function addOutside({ outside }: Reading, pieces: readonly PrintedPiece[]): void {
  for (const { text } of pieces) if (text !== undefined) outside.push(text);
}

/** A number, so many letters, is no word of its clause: to put a clause in before it does not change those after it. */
function addWords(hash: Hash, pieces: readonly PrintedPiece[], number: number): void {
  let left = number;
  for (const { text } of pieces) {
    if (text === undefined) continue;
    addText(hash, text, left);
    left = Math.max(0, left - text.length);
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
