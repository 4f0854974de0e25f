import { slug, type Made } from '../../core/index.ts';
import type { Problem } from '../../core/diagnostic.ts';
import type { BranchInput } from '../input/branches.ts';
import { nameTaken } from './problems.ts';

export interface MadeBranch {
  input: BranchInput;
  made: Made;
}

export interface Planned extends MadeBranch {
  /** path below the output folder without its ending: folders of the input, then the branch's name, all as slugs */
  path: string;
}

/** What a file's name begins with: the whole regulation, or its annex alone. */
export type Prefix = 'quy-che' | 'bang-phan-cong';

/** Where each document will be written. Branches that would share a file are all left out, with a problem for each but the first. */
export function planOutputs(
  branches: readonly MadeBranch[],
  prefix: Prefix,
): { planned: Planned[]; problems: Problem[] } {
  const byPath = new Map<string, MadeBranch[]>();
  for (const branch of branches) {
    const path = [...branch.input.folders.map(slug), `${prefix}-${slug(branch.made.name)}`].join('/');
    byPath.set(path, [...(byPath.get(path) ?? []), branch]);
  }
  const planned: Planned[] = [];
  const problems: Problem[] = [];
  for (const [path, [first, ...others]] of byPath) {
    if (first === undefined) continue;
    if (others.length === 0) planned.push({ ...first, path });
    for (const other of others) {
      problems.push(nameTaken(other.input.branch.path, other.made.name, first.input.branch.path));
    }
  }
  return { planned, problems };
}
