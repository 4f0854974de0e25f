/** A job that was divided by --shard: which of its parts a folder holds. */
export interface Parts {
  /** how many there are */
  count: number;
  /** those that stand here, from 1, in order */
  done: number[];
}

/** What several folders hold together, as far as their job is that of the last; null when nothing is missing of it. */
export function together(folders: readonly (Parts | null)[]): Parts | null {
  const known = folders.filter((parts) => parts !== null);
  const count = known.at(-1)?.count ?? 0;
  const done = new Set(known.flatMap((parts) => (parts.count === count ? parts.done : [])));
  return done.size === count ? null : { count, done: [...done].sort((a, b) => a - b) };
}

/** The parts that are still to come. */
export function missingParts({ count, done }: Parts): number[] {
  return Array.from({ length: count }, (_, index) => index + 1).filter((part) => !done.includes(part));
}

/** Parts as a manifest holds them, or null where it says nothing that is right. */
export function readParts(data: unknown): Parts | null {
  if (typeof data !== 'object' || data === null || !('count' in data) || !('done' in data)) return null;
  const { count, done } = data;
  if (!isCount(count) || !Array.isArray(done)) return null;
  const parts = done.filter((part): part is number => Number.isInteger(part) && part >= 1 && part <= count);
  return { count, done: parts };
}

/** As many as --shard takes: five digits. */
const MOST = 99_999;

const isCount = (count: unknown): count is number =>
  Number.isInteger(count) && Number(count) >= 1 && Number(count) <= MOST;
