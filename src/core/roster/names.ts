/** Which branch a line of another sheet is about. */
import { nearest } from '../read/nearest.ts';
import { bare, tidy } from './values/words.ts';

/** The name without “Chi bộ”, which half of all lists leave out. */
const short = (name: string): string => bare(name).replace(/^chi bo /u, '');

/** Finds a branch by its name: as written, otherwise without regard to marks and “Chi bộ” where that leaves only one. */
export function branchNamed<T extends { name: string }>(name: string, branches: readonly T[]): T | null {
  const wanted = tidy(name).toLowerCase();
  const same = branches.find((branch) => branch.name.toLowerCase() === wanted);
  if (same !== undefined) return same;
  const alike = branches.filter((branch) => short(branch.name) === short(name));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** The name that an unknown one was probably meant to be. */
export function nearestBranch(name: string, branches: readonly { name: string }[]): string | null {
  const near = nearest(
    short(name),
    branches.map((branch) => short(branch.name)),
  );
  return branches.find((branch) => short(branch.name) === near)?.name ?? null;
}

/** “TỔNG CỘNG” under the names is no branch. */
export function isTotal(name: string): boolean {
  return /^(tong|tong cong|tong so|cong)$/u.test(bare(name));
}
