/** The order in which problems are shown: by file, then by place, then by code. */
import type { Place, Problem } from './diagnostic.ts';

function position(place: Place): [number, number] {
  if (place.kind === 'text') return [place.line, place.column];
  return [place.kind === 'docx' ? (place.paragraph ?? 0) : 0, 0];
}

/** A sorted copy. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => {
    const [lineA, columnA] = position(a.place);
    const [lineB, columnB] = position(b.place);
    if (a.place.file !== b.place.file) return a.place.file < b.place.file ? -1 : 1;
    return lineA - lineB || columnA - columnB || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
  });
}
