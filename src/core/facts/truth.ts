import type { Branch } from '../schema/branch.ts';

/** Unknown is an answer that the branch file has not given yet. */
export type Truth = 'yes' | 'no' | 'unknown';

/** A fact about a branch. */
export interface Fact {
  ask: (branch: Partial<Branch>) => Truth;
  /** the condition in words, as printed before an alternative of a draft */
  yes: string;
  no: string;
}

/** What is not said is unknown, not a no. */
export const truth = (value: boolean | undefined): Truth => (value === undefined ? 'unknown' : value ? 'yes' : 'no');
export const present = (list: readonly unknown[] | undefined): Truth =>
  truth(list === undefined ? undefined : list.length > 0);
