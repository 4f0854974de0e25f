/** Tells what many branches have in common once, and not with each. */
import { hasErrors, type Problem } from '../../../core/diagnostic.ts';
import type { BranchView, View } from './protocol.ts';

/** Why nothing can be made of a branch that nothing is wrong with. */
export const HELD = 'phần chung có chỗ phải sửa';

const isOfLaw = ({ code }: Problem): boolean => code === 'law-to-verify';

const keyOf = (problem: Problem): string => JSON.stringify(problem);

/** How many branches say the same. */
function countsOf(branches: readonly BranchView[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of branches.flatMap(({ problems }) => [...new Set(problems.map(keyOf))]))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** A branch that waits for what all share to be put right has nothing wrong of its own. */
function withoutShared(branch: BranchView, isShared: (problem: Problem) => boolean): BranchView {
  const problems = branch.problems.filter((problem) => !isShared(problem) && !isOfLaw(problem));
  const isHeld = branch.failure !== null && hasErrors(branch.problems.filter(isShared)) && !hasErrors(problems);
  return isHeld ? { ...branch, problems, isHeld, failure: HELD } : { ...branch, problems };
}

/**
 * What most branches say of the commune's file, two of the same cell of the list, or any of the law, is told once. What
 * only few say of the commune's file is theirs: a value that all share and that does not suit them, or a file of theirs
 * that could not be read.
 */
export function settled({ problems, branches, ...view }: Omit<View, 'law'>): View {
  const counts = countsOf(branches);
  const isShared = (problem: Problem): boolean => {
    const count = counts.get(keyOf(problem)) ?? 0;
    if (problem.place.kind === 'sheet') return count > 1;
    return problem.place.file === view.shared?.path && count * 2 >= branches.length;
  };
  const all = branches.flatMap((branch) => branch.problems);
  const once = new Map([...problems, ...all.filter(isShared)].map((one) => [keyOf(one), one]));
  return {
    ...view,
    branches: branches.map((branch) => withoutShared(branch, isShared)),
    problems: [...once.values()],
    law: [...new Set(all.filter(isOfLaw).map(({ message }) => message))],
  };
}
