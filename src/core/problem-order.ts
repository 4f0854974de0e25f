/** The order in which problems are shown: by file, then by place, then by code. */
import type { Place, Problem } from './diagnostic.ts';

/** A is 1, Z 26, AA 27. */
function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Numbers that sort places of one file, the coarsest first. */
function position(place: Place): readonly number[] {
  switch (place.kind) {
    case 'text':
      return [place.line, place.column];
    case 'docx':
      return [place.paragraph ?? 0];
    case 'sheet':
      return [place.sheetNumber, place.row ?? 0, columnNumber(place.column ?? '')];
    case 'file':
      return [];
  }
}

function byPosition(a: Place, b: Place): number {
  const [left, right] = [position(a), position(b)];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** A sorted copy. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => {
    if (a.place.file !== b.place.file) return a.place.file < b.place.file ? -1 : 1;
    return byPosition(a.place, b.place) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
  });
}
