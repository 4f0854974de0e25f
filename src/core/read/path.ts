/** The way from the root of a file to one of its values: keys of maps and indexes (from 0) of lists. */
export type Path = readonly (string | number)[];

/** A path as messages show it, e.g. “meeting.day”; the indexes are left out because the place shows the line. */
export function pathText(path: Path): string {
  return path.filter((step) => typeof step === 'string').join('.');
}

/** Is the value a map, which has keys? */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Does the path begin with the other one? It does with itself. */
export const startsWith = (path: Path, start: Path): boolean => start.every((step, index) => path[index] === step);

/** Is the path one of these, or below one? */
export function isBelow(path: Path, others: readonly Path[]): boolean {
  return others.some((one) => startsWith(path, one));
}

/** Is one of the paths on the way to this one, or below it? */
export function touches(path: Path, others: readonly Path[]): boolean {
  return others.some((one) => startsWith(path, one) || startsWith(one, path));
}
