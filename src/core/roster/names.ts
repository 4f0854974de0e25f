/** Which branch a line of another sheet is about. */
import { editDistance } from '../read/nearest.ts';
import { bare, tidy } from './values/words.ts';

/** The name without “Chi bộ”, which half of all lists leave out. */
export const shortName = (name: string): string => bare(name).replace(/^(?:chi bo|cb)(?: |$)/u, '');

/**
 * Finds a branch by its name: as written, otherwise without regard to marks and “Chi bộ” where that leaves only one.
 */
export function branchNamed<T extends { name: string }>(name: string, branches: readonly T[]): T | null {
  const wanted = tidy(name).toLowerCase();
  const same = branches.find((branch) => branch.name.toLowerCase() === wanted);
  if (same !== undefined) return same;
  const alike = branches.filter((branch) => shortName(branch.name) === shortName(name));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** “thôn 3” is no slip of the pen for “thôn 2”, nor “khu II” for “khu III”, nor “tổ A” for “tổ B”. */
const numbersIn = (words: string): string =>
  words
    .split(' ')
    .filter((word) => /^(?:\d+|[ivx]+|[a-z])$/u.test(word))
    .join(' ');

/** One letter in six may differ: neighbours are often called alike (Bảo An Tây, Bảo An Nam). */
const isSlip = (left: string, right: string): boolean =>
  numbersIn(left) === numbersIn(right) &&
  editDistance(left, right) <= Math.max(1, Math.floor(Math.min(left.length, right.length) / 6));

/** The branch that an unknown name was meant for; null where that may be several, or none. */
export function branchMeant<T extends { name: string }>(name: string, branches: readonly T[]): T | null {
  const sought = shortName(name);
  if (sought === '') return null;
  const named = branches.map((branch) => ({ branch, short: shortName(branch.name) }));
  // “Bảo An” for “thôn Bảo An”.
  const ending = named.filter(({ short }) => short.endsWith(` ${sought}`));
  const slips = named.filter(({ short }) => isSlip(short, sought));
  const [best, other] = slips
    .map(({ branch, short }) => ({ branch, distance: editDistance(short, sought) }))
    .sort((a, b) => a.distance - b.distance);
  if (best !== undefined) return other?.distance === best.distance ? null : best.branch;
  return ending.length === 1 ? (ending[0]?.branch ?? null) : null;
}

/** “TỔNG CỘNG: 60 chi bộ” under the names is no branch. */
export function isTotal(text: string): boolean {
  return /^(?:tong|tong cong|tong so|cong)(?: \d+)?(?: (?:chi bo|dang vien))?$/u.test(bare(text));
}
