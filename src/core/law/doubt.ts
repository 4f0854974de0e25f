import type { Place, Problem } from '../diagnostic.ts';

const known = new WeakMap<object, Problem>();

/**
 * The problem that tells a doubt about the law of a day, at a file of the law. It is made once: every document of that
 * day has the same, and a run keeps those of thousands.
 */
export function doubtOf(verdict: object, place: Place, make: () => Problem): Problem {
  const told = known.get(verdict);
  if (told?.place.kind === place.kind && told.place.file === place.file) return told;
  const problem = make();
  known.set(verdict, problem);
  return problem;
}
