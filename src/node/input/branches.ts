import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Problem, SourceFile } from '../../core/diagnostic.ts';
import { kindOf, realPath } from '../files.ts';
import { findBranches, communeFileOf, isCommuneFile, isYaml } from './find.ts';
import * as problems from './problems.ts';
import { nearby, readTextFile, type Located } from './read.ts';

/** One branch to work on, with the commune file that its values are merged into. */
export interface BranchInput {
  branch: SourceFile;
  commune?: SourceFile;
  /** names of the folders between the folder given and the branch: its place below the output folder */
  folders: string[];
}

export interface Inputs {
  branches: BranchInput[];
  /** problems of single branches: the others go on */
  problems: Problem[];
  /** problems of a commune file, which stands behind many branches: nothing goes on */
  sharedProblems: Problem[];
  /** what was done that the user did not ask for by name */
  notes: string[];
}

/**
 * Every branch that the paths name. A path is a branch file, the folder of a commune, or a folder holding either at any depth.
 * Each branch file looks for a commune.yaml in its own folder and in the one above. A branch named twice counts once.
 */
export function readBranches(paths: readonly string[], cwd: string): Inputs {
  const inputs: Inputs = { branches: [], problems: [], sharedProblems: [], notes: [] };
  const seen = new Set<string>();
  const communes = new Map<string, SourceFile | null>();
  for (const path of paths) {
    const found = findIn({ shown: path, absolute: resolve(cwd, path) }, inputs.problems);
    for (const { file, folders, alone } of found) {
      const real = realPath(file.absolute);
      if (seen.has(real)) continue;
      seen.add(real);
      const commune = readCommune(file, communes, inputs);
      if (alone && commune !== undefined && commune !== null) {
        inputs.notes.push(`${file.shown}: lấy thêm giá trị chung từ ${commune.path}`);
      }
      const branch = readTextFile(file);
      inputs.problems.push(...branch.problems);
      if (branch.value === null || commune === null) continue;
      inputs.branches.push({ branch: branch.value, folders, ...(commune === undefined ? {} : { commune }) });
    }
  }
  return inputs;
}

interface FoundBranch {
  file: Located;
  folders: string[];
  /** named by itself, not found in a folder */
  alone: boolean;
}

function findIn(path: Located, found: Problem[]): FoundBranch[] {
  const kind = kindOf(path.absolute);
  if (kind === 'folder') {
    const tree = findBranches(path);
    found.push(...tree.problems);
    return tree.branches.map((branch) => ({ ...branch, alone: false }));
  }
  if (kind !== 'file') {
    found.push(problems.cannotRead(path.shown, kind, nearby(path)));
    return [];
  }
  if (isCommuneFile(basename(path.absolute))) {
    found.push(problems.communeGivenAlone(path.shown, dirname(path.shown).replaceAll(sep, '/')));
    return [];
  }
  if (!isYaml(path.absolute)) {
    found.push(problems.notYaml(path.shown));
    return [];
  }
  return [{ file: path, folders: [], alone: true }];
}

/** The commune file of a branch: undefined when there is none, null when there is one that cannot be read. */
function readCommune(
  branch: Located,
  known: Map<string, SourceFile | null>,
  inputs: Inputs,
): SourceFile | null | undefined {
  const own = { shown: dirname(branch.shown), absolute: dirname(branch.absolute) };
  const above = { shown: join(own.shown, '..'), absolute: dirname(own.absolute) };
  const file = communeFileOf(own) ?? communeFileOf(above);
  if (file === null) return undefined;
  const before = known.get(file.absolute);
  if (before !== undefined) return before;
  const { value, problems: unreadable } = readTextFile(file);
  inputs.sharedProblems.push(...unreadable);
  known.set(file.absolute, value);
  return value;
}
