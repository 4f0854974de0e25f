/** Longest word that is compared: longer input is not a misspelt key, and the cost grows with the square. */
const LONGEST = 60;

/** The word in lower case without diacritics, so that “Trường học” and “truong hoc” are the same word. */
export function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd').toLowerCase();
}

/**
 * Edit distance of two words: insertions, deletions, replacements and swaps of two neighbours, each costing 1
 * (Damerau-Levenshtein, optimal string alignment).
 */
export function editDistance(left: string, right: string): number {
  let before: number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      line[column] = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        swapped && row > 1 && column > 1 ? (before[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    before = above;
    above = line;
  }
  return above[right.length] ?? 0;
}

/**
 * The candidate that the word most likely stands for, or null when none is near: at most one mistake in three
 * letters, letter case and diacritics not counted. Of equally near candidates the first wins.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length > LONGEST) return null;
  const sought = plain(word);
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(sought.length / 3)) + 1;
  for (const candidate of candidates) {
    if (candidate.length > LONGEST) continue;
    const distance = editDistance(sought, plain(candidate));
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
