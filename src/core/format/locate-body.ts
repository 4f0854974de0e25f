import type { Line } from './lines.ts';
import { HEADING_PIECES, type Piece, type PieceName } from './located.ts';
import { articleOf, chapterOf, clauseOf, pointOf, sectionOf } from './recognise.ts';
import { isUpper, visible } from './text.ts';

/** The level of the body's text a line opens: chapter, section, article, clause, point; null for a plain paragraph. */
export function structureOf(line: Line, before: readonly Piece[]): PieceName | null {
  const { text } = line;
  const previous = before.at(-1);
  if (isChapter(line)) return 'chapterNumber';
  if (isSection(line)) return 'sectionNumber';
  if (isArticle(line)) return 'article';
  if (previous !== undefined && continuesHeading(line, previous)) {
    return previous.name === 'chapterNumber' || previous.name === 'chapterName' ? 'chapterName' : 'sectionName';
  }
  if (!before.some((piece) => piece.name === 'article' || HEADING_PIECES.has(piece.name))) return null;
  if (clauseOf(text) !== null) return 'clause';
  return pointOf(text) === null ? null : 'point';
}

/** A name follows its number; it goes on over further lines that look the same. */
function continuesHeading(line: Line, previous: Piece): boolean {
  if (previous.name === 'chapterNumber' || previous.name === 'sectionNumber') {
    const rest = (chapterOf(previous.line.text) ?? sectionOf(previous.line.text))?.rest ?? '';
    return rest === '' && clauseOf(line.text) === null;
  }
  const isName = previous.name === 'chapterName' || previous.name === 'sectionName';
  return isName && isUpper(line.text) && line.paragraph.align === previous.line.paragraph.align;
}

/** Whether a line is the head of a chapter. */
export function isChapter(line: Line): boolean {
  const heading = chapterOf(line.text);
  return heading !== null && isHeadingLine(line, heading.rest);
}

function isSection(line: Line): boolean {
  const heading = sectionOf(line.text);
  return heading !== null && isHeadingLine(line, heading.rest);
}

/** “Chương II” at the beginning of a sentence is a reference, on a line of its own or with a name it is a heading. */
function isHeadingLine(line: Line, rest: string): boolean {
  return (
    rest === '' || (line.text.length < 150 && (line.paragraph.align === 'center' || isUpper(rest) || isBoldStart(line)))
  );
}

function isArticle(line: Line): boolean {
  const mark = articleOf(line.text);
  return mark !== null && (mark.mark !== '' || mark.rest === '' || isBoldStart(line));
}

function isBoldStart(line: Line): boolean {
  return visible(line.runs)[0]?.bold === true;
}
