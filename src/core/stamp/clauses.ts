/**
 * The clauses of a printed regulation, each with a mark of its words. The writer makes them of what it prints and puts
 * them into the file's properties, the reader of what it finds: where they differ, somebody has edited.
 */
import { addSmallLetters, addText, markOf, newHash, type Hash } from './hash.ts';
import { openingOf } from './opening.ts';

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

/** A clause that more words may come to. */
interface Clause {
  place: string;
  hash: Hash;
}

/** What the lines of an article give to the marks of every document it stands in. */
export interface ArticleClauses {
  /** the words of its tables, which count with those outside articles */
  outside: readonly string[];
  /** of all its clauses but the last */
  marks: string;
  last: Clause | null;
  /** its number */
  article: string;
}

interface Reading {
  outside: string[];
  /** of the clauses that no more words can come to, each with a blank before it */
  marks: string;
  last: Clause | null;
  /** is the last clause one of an article that other documents share? */
  isShared: boolean;
  /** the article that clauses belong to; empty outside articles, where words without a number go outside */
  article: string;
  /** the line before was the number of a chapter, this one is its name */
  isName: boolean;
}

const newReading = (): Reading => ({
  outside: [],
  marks: '',
  last: null,
  isShared: false,
  article: '',
  isName: false,
});

/**
 * The marks of the lines of a regulation, in their order, that of everything outside articles first: words with blanks
 * between them, which `decodeMarks` reads.
 */
export function clauseMarks(lines: Iterable<PrintedLine | ArticleClauses>): string {
  const reading = newReading();
  for (const line of lines) {
    if ('marks' in line) addArticle(reading, line);
    else readLine(reading, line);
  }
  const outside = newHash();
  // In small letters: head and titles are printed in either.
  for (const text of reading.outside) addSmallLetters(outside, text);
  return `:${markOf(outside)}${reading.marks}${marked(reading.last)}`;
}

/** Reads the lines of one article, from that with its number on. */
export function readArticle(lines: Iterable<PrintedLine>): ArticleClauses {
  const reading = newReading();
  for (const line of lines) readLine(reading, line);
  return reading;
}

const marked = (clause: Clause | null): string => (clause === null ? '' : ` ${clause.place}:${markOf(clause.hash)}`);

function addArticle(reading: Reading, { outside, marks, last, article }: ArticleClauses): void {
  for (const text of outside) reading.outside.push(text);
  reading.marks += marked(reading.last) + marks;
  reading.last = last;
  reading.isShared = true;
  reading.article = article;
  reading.isName = false;
}

function addClause(reading: Reading, place: string): void {
  reading.marks += marked(reading.last);
  reading.last = { place, hash: newHash() };
  reading.isShared = false;
}

/** The clause that the words of a line belong to; null outside articles. */
function clauseOf(reading: Reading): Clause | null {
  const { last } = reading;
  if (reading.article === '' || last === null) return null;
  if (!reading.isShared) return last;
  reading.isShared = false;
  return (reading.last = { place: last.place, hash: { ...last.hash } });
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
    addClause(reading, article);
    number = letters;
  } else if (clause !== undefined && reading.article !== '') {
    addClause(reading, `${reading.article}.${clause}`);
    number = letters;
  }
  const own = clauseOf(reading);
  if (own === null) addOutside(reading, pieces);
  else addWords(own.hash, pieces, number);
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

/** The marks that `clauseMarks` has put into one text; words that are none are passed over. */
export function decodeMarks(words: string): ClauseMark[] {
  return words
    .split(' ')
    .filter((word) => word.includes(':'))
    .map((word) => ({ place: word.slice(0, word.indexOf(':')), mark: word.slice(word.indexOf(':') + 1) }));
}
