/**
 * References: from ids to legal Vietnamese as seen from where they stand: “khoản 2 Điều này”, “điểm đ khoản 2
 * Điều 5 Quy chế này”. A target that is absent or switched off is a problem at the reference's place.
 */
import type { Problem } from '../diagnostic.ts';
import { isShared, Kept } from './kept.ts';
import type { Article, DraftInline, Inline, Numbered, Reference, ReferencePart, Regulation } from './nodes.ts';
import { isNamed, Targets, type Chain } from './targets.ts';
import { mapPart, type NumberedBlock } from './walk.ts';

const WORDS = { clause: 'khoản', point: 'điểm', article: 'Điều' } as const;

/** The words for one level: its number when it is elsewhere, “này” when the reference stands in it. */
function level(block: NumberedBlock<DraftInline, string>, inside: boolean): ReferencePart[] {
  if (block.type !== 'article' && block.type !== 'clause' && block.type !== 'point') return [];
  const word = WORDS[block.type];
  if (inside) return [{ text: `${word} này`, target: null }];
  // The article's mark in the text is “Điều 5”; a clause's or point's is the bare number.
  if (block.type === 'article') return [{ text: `${word} ${block.number}`, target: block.id }];
  return [
    { text: `${word} `, target: null },
    { text: block.number, target: block.id },
  ];
}

/** The printed words of a reference to the last block of `target`, written inside `from`. */
function referenceParts(target: Chain, from: Chain, paper: string): ReferencePart[] {
  const stands = ({ id }: NumberedBlock<DraftInline, string>): boolean => from.some((block) => block.id === id);
  const levels = target.filter(isNamed).reverse();
  const parts: ReferencePart[] = [];
  for (const [index, block] of levels.entries()) {
    // The target itself is always named by its number; only what surrounds it may be “này”.
    const inside = index > 0 && stands(block);
    if (index > 0) parts.push({ text: ' ', target: null });
    parts.push(...level(block, inside));
    if (inside) return join(parts);
  }
  const sameArticle = levels.length === 1 && levels.every(stands);
  if (sameArticle) return [{ text: `${WORDS.article} này`, target: null }];
  parts.push({ text: ` ${paper} này`, target: null });
  return join(parts);
}

/** Joins neighbouring pieces of plain words. */
function join(parts: readonly ReferencePart[]): ReferencePart[] {
  const joined: ReferencePart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.target === null && part.target === null)
      joined[joined.length - 1] = { text: last.text + part.text, target: null };
    else joined.push(part);
  }
  return joined;
}

/** What a paper calls itself: the first part of a decision is the decision, all else is the regulation. */
const selfName = (document: Numbered, part: number): string =>
  document.kind === 'decision' && part === 0 ? 'Quyết định' : 'Quy chế';

const isResolved = (inlines: readonly DraftInline[]): inlines is (DraftInline & Inline)[] =>
  inlines.every(({ type }) => type !== 'written-reference');

type NumberedArticle = Article<DraftInline, string>;

const resolved = new Kept<NumberedArticle, Article<Inline, string>>();

/** Resolves every reference of a numbered document. */
export function resolve(document: Numbered): { regulation: Regulation; problems: Problem[] } {
  const targets = new Targets(document);
  const problems: Problem[] = [];
  const toInline = (inline: DraftInline, from: Chain, paper: string): Inline => {
    if (inline.type !== 'written-reference') return inline;
    const target = targets.of(inline.target);
    if (target === undefined) {
      problems.push(notFound(inline.target, inline.source, targets.beside(inline.target)));
      return { type: 'text', text: '…' };
    }
    const parts = referenceParts(target, from, paper);
    return { type: 'reference', target: inline.target, parts } satisfies Reference;
  };
  const parts = document.parts.map((part, index) => {
    const paper = selfName(document, index);
    return mapPart<DraftInline, Inline, string>(
      part,
      (inlines, where) => (isResolved(inlines) ? inlines : inlines.map((inline) => toInline(inline, where, paper))),
      (article, anew) => {
        if (!isShared(article)) return anew();
        const numbers = targets.numbersFrom(article);
        // What points nowhere is told for each document.
        return numbers === null ? anew() : resolved.of(article, () => paper + numbers, anew);
      },
    );
  });
  return { regulation: { ...document, parts }, problems };
}

function notFound(target: string, source: { file: string; line: number }, beside: readonly string[]): Problem {
  const near = beside.slice(0, 4);
  return {
    code: 'reference-not-found',
    severity: 'error',
    message: `dẫn chiếu “${target}” không tới điều, khoản, điểm nào của bản này`,
    place: { kind: 'text', file: source.file, line: source.line, column: 1, endLine: source.line, endColumn: 1 },
    ...(near.length > 0 ? { hint: `các mã trong điều đó: ${near.map((id) => `“${id}”`).join(', ')}` } : {}),
  };
}
