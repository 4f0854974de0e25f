/** What the checks of the law data share. */
import type { Place, Problem } from '../../diagnostic.ts';

/** Gives the place of a value in a law file by its path in the data. */
export type PlaceAt = (path: readonly (string | number)[]) => Place;

/** A mistake in the law data. */
export function lawError(code: string, message: string, place: Place, hint: string): Problem {
  return { code, severity: 'error', message, place, hint };
}

/** Places of all ids that an earlier entry of the list already has. */
export function repeatedIds(list: readonly { id: string }[]): { id: string; index: number }[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, index) => {
    if (seen.has(id)) return [{ id, index }];
    seen.add(id);
    return [];
  });
}
