/**
 * Numbering, the one place where anything is counted: chapters in Roman numerals, sections restarting in each
 * chapter, articles running through the part, clauses restarting in each article, points in the order of
 * Vietnamese letters (HD 05-HD/VPTW, II.I, 6.2.4).
 */
import { Kept } from './kept.ts';
import type { Article, Block, Chapter, Clause, Draft, DraftInline, Numbered, Section } from './nodes.ts';

type I = DraftInline;

const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** The letter of the n-th point, from 1: a, b, c, d, đ, e, g …; throws when the alphabet is used up. */
export function pointLetter(n: number): string {
  const letter = LETTERS[n - 1];
  if (letter === undefined) throw new RangeError(`no letter for point ${n}`);
  return letter;
}

/** I, II, III, IV … for 1 to 39. */
export function roman(n: number): string {
  const tens = 'X'.repeat(Math.floor(n / 10));
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return tens + (ones[n % 10] ?? '');
}

function counter(): () => number {
  let last = 0;
  return () => (last += 1);
}

function numberClause(clause: Clause<I, null>, number: string): Clause<I, string> {
  const next = counter();
  return {
    ...clause,
    number,
    children: clause.children.map((child) =>
      child.type === 'point' ? { ...child, number: pointLetter(next()) } : child,
    ),
  };
}

const numbered = new Kept<Article<I, null>, Article<I, string>>();

function numberArticle(article: Article<I, null>, number: string): Article<I, string> {
  return numbered.of(
    article,
    () => number,
    () => withNumbers(article, number),
  );
}

/** An only clause stands without a number, as in every legal text. */
function withNumbers(article: Article<I, null>, number: string): Article<I, string> {
  const next = counter();
  const only = article.children.filter((child) => child.type === 'clause').length === 1;
  return {
    ...article,
    number,
    children: article.children.map((child) =>
      child.type === 'clause' ? numberClause(child, only ? '' : String(next())) : child,
    ),
  };
}

function numberSection(section: Section<I, null>, number: string, article: () => number): Section<I, string> {
  return { ...section, number, children: section.children.map((child) => numberArticle(child, String(article()))) };
}

function numberChapter(chapter: Chapter<I, null>, number: string, article: () => number): Chapter<I, string> {
  const section = counter();
  return {
    ...chapter,
    number,
    children: chapter.children.map((child) =>
      child.type === 'section'
        ? numberSection(child, String(section()), article)
        : numberArticle(child, String(article())),
    ),
  };
}

function numberBlocks(blocks: readonly Block<I, null>[]): Block<I, string>[] {
  const chapter = counter();
  const article = counter();
  return blocks.map((block) => {
    if (block.type === 'chapter') return numberChapter(block, roman(chapter()), article);
    if (block.type === 'article') return numberArticle(block, String(article()));
    return block;
  });
}

/** Numbers a draft; each part (the paper, an annex) counts anew. */
export function number(draft: Draft): Numbered {
  return { ...draft, parts: draft.parts.map((part) => ({ blocks: numberBlocks(part.blocks) })) };
}
