/** Differences of word rows. The only importer of diff. */
import { diffArrays } from 'diff';

/** A stretch that two rows share, or one that the first has where the second has another. Either side may be empty. */
export type Stretch<T> = { same: true; before: T[]; after: T[] } | { same: false; before: T[]; after: T[] };

/** Where two rows are the same and where they differ, by the text of their items. */
function stretches<T>(before: readonly T[], after: readonly T[], text: (item: T) => string): Stretch<T>[] {
  const result: Stretch<T>[] = [];
  let [at, to] = [0, 0];
  for (const { added, removed, count } of diffArrays(before.map(text), after.map(text))) {
    const olds = added ? [] : before.slice(at, at + count);
    const news = removed ? [] : after.slice(to, to + count);
    at += olds.length;
    to += news.length;
    const last = result.at(-1);
    if (!added && !removed) result.push({ same: true, before: olds, after: news });
    else if (last?.same === false) {
      last.before.push(...olds);
      last.after.push(...news);
    } else result.push({ same: false, before: olds, after: news });
  }
  return result;
}

/**
 * Pairs the items of two lists that keep their order: equal ones with each other, between them one by one; the rest
 * alone.
 */
export function align<T>(
  before: readonly T[],
  after: readonly T[],
  text: (item: T) => string,
): { before: T | null; after: T | null }[] {
  return stretches(before, after, text).flatMap((stretch) =>
    Array.from({ length: Math.max(stretch.before.length, stretch.after.length) }, (_, index) => ({
      before: stretch.before[index] ?? null,
      after: stretch.after[index] ?? null,
    })),
  );
}

/** A text in words, blanks and marks; a Vietnamese word is one or more of these words, each a syllable. */
export function wordsOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}

/**
 * As `stretches`, for words: a lone blank between two changes belongs to them, so that a new phrase reads as one.
 */
export function wordStretches<T>(before: readonly T[], after: readonly T[], text: (item: T) => string): Stretch<T>[] {
  const result: Stretch<T>[] = [];
  const all = stretches(before, after, text);
  for (const [index, stretch] of all.entries()) {
    const last = result.at(-1);
    const isBlank = stretch.same && stretch.after.every((item) => text(item).trim() === '');
    const joins = last?.same === false && (!stretch.same || (isBlank && index < all.length - 1));
    if (joins) {
      last.before.push(...stretch.before);
      last.after.push(...stretch.after);
    } else result.push({ ...stretch, before: [...stretch.before], after: [...stretch.after] });
  }
  return result.flatMap((stretch) => withoutSharedEnd(stretch, text));
}

/** Joining blanks can leave both sides with the same last ones. */
function withoutSharedEnd<T>(stretch: Stretch<T>, text: (item: T) => string): Stretch<T>[] {
  const { same, before, after } = stretch;
  const differs = (back: number): boolean => {
    const [old, now] = [before.at(-back), after.at(-back)];
    return old === undefined || now === undefined || text(old) !== text(now);
  };
  let shared = 0;
  while (!same && !differs(shared + 1)) shared += 1;
  if (shared === 0) return [stretch];
  return [
    { same: false, before: before.slice(0, -shared), after: after.slice(0, -shared) },
    { same: true, before: before.slice(-shared), after: after.slice(-shared) },
  ];
}

/** A piece of a word difference, as printed. */
export interface Piece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** The word difference of two texts: what was goes before what is. */
export function wordDifference(before: string, after: string): Piece[] {
  return wordStretches(wordsOf(before), wordsOf(after), (word) => word).flatMap((stretch): Piece[] => {
    const [old, now] = [stretch.before.join(''), stretch.after.join('')];
    if (stretch.same) return [{ kind: 'same', text: now }];
    return [
      ...(old === '' ? [] : [{ kind: 'removed' as const, text: old }]),
      ...(now === '' ? [] : [{ kind: 'added' as const, text: now }]),
    ];
  });
}
