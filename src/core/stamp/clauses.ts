/**
 * The clauses of a printed regulation, each with a mark of its words. The writer makes them of what it prints and puts
 * them into the file's properties, the reader of what it finds: where they differ, somebody has edited.
 */
import { addText, markOf, newHash, type Hash } from './hash.ts';

/** A paragraph as printed. */
export interface PrintedLine {
  text: string;
  inTable: boolean;
}

export interface ClauseMark {
  /** “5.2” for clause 2 of article 5, “5” for the article's own line, empty for all that stands outside articles */
  place: string;
  mark: string;
}

const ARTICLE = /^Điều (\d+)\.\s*/u;
const CLAUSE = /^(\d+)\.\s+/u;
/** A line that ends an article; its name stands on the next. */
const CHAPTER = /^(?:Chương [IVXLC]+|Mục \d+)$/u;
const TITLE = /^(?:QUY CHẾ|QUYẾT ĐỊNH|PHỤ LỤC)(?!\p{L})/u;

interface Reading {
  outside: Hash;
  units: { place: string; hash: Hash }[];
  /** where the words of a line without a number go */
  into: Hash;
  /** the article that clauses belong to; empty outside articles */
  article: string;
  /** the next line is the name of a chapter */
  isName: boolean;
}

/** The marks of the lines of a regulation, in their order, that of everything outside articles first. */
export function clauseMarks(lines: Iterable<PrintedLine>): ClauseMark[] {
  const outside = newHash();
  const reading: Reading = { outside, units: [], into: outside, article: '', isName: false };
  for (const { text, inTable } of lines) {
    const line = text.trim();
    if (inTable) addText(outside, line.toLowerCase());
    else if (reading.isName || CHAPTER.test(line) || TITLE.test(line)) leaveArticle(reading, line);
    else readLine(reading, line);
  }
  const units = reading.units.map(({ place, hash }) => ({ place, mark: markOf(hash) }));
  return [{ place: '', mark: markOf(outside) }, ...units];
}

function leaveArticle(reading: Reading, line: string): void {
  reading.isName = CHAPTER.test(line);
  reading.article = '';
  reading.into = reading.outside;
  addText(reading.outside, line.toLowerCase());
}

/** A number is no word of its clause: to put a clause in before it does not change those after it. */
function readLine(reading: Reading, line: string): void {
  const article = ARTICLE.exec(line);
  const clause = article === null && reading.article !== '' ? CLAUSE.exec(line) : null;
  if (article?.[1] !== undefined) reading.article = article[1];
  if (article !== null) open(reading, reading.article);
  else if (clause?.[1] !== undefined) open(reading, `${reading.article}.${clause[1]}`);
  if (reading.into === reading.outside) addText(reading.outside, line.toLowerCase());
  else addText(reading.into, line, (article ?? clause)?.[0].length);
}

function open(reading: Reading, place: string): void {
  const hash = newHash();
  reading.units.push({ place, hash });
  reading.into = hash;
}

/** Marks as words with blanks between them. */
export function encodeMarks(marks: readonly ClauseMark[]): string {
  return marks.map(({ place, mark }) => `${place}:${mark}`).join(' ');
}

export function decodeMarks(words: string): ClauseMark[] {
  return words
    .split(' ')
    .filter((word) => word.includes(':'))
    .map((word) => ({ place: word.slice(0, word.indexOf(':')), mark: word.slice(word.indexOf(':') + 1) }));
}
