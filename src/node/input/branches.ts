import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Problem, Result, SourceFile } from '../../core/diagnostic.ts';
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

/** A branch's file that was found but not read, with its commune's file. */
export interface FoundBranch {
  file: Located;
  folders: string[];
  commune: SourceFile | null;
}

export interface Found {
  branches: FoundBranch[];
  /** problems of single branches: the others go on */
  problems: Problem[];
  /** problems of a commune file, which stands behind many branches: nothing goes on */
  sharedProblems: Problem[];
  /** what was done that the user did not ask for by name */
  notes: string[];
}

export interface Inputs extends Omit<Found, 'branches'> {
  branches: BranchInput[];
}

/**
 * Every branch that the paths name. A path is a branch file, the folder of a commune, or a folder holding either at any
 * depth. Each branch file looks for a commune.yaml in its own folder and in the one above. A branch named twice counts
 * once. Only the commune files are read.
 */
export function findBranchFiles(paths: readonly string[], cwd: string): Found {
  const inputs: Found = { branches: [], problems: [], sharedProblems: [], notes: [] };
  const seen = new Set<string>();
  const communeOf = communeReader(inputs);
  for (const path of paths) {
    for (const { file, folders, alone } of findIn({ shown: path, absolute: resolve(cwd, path) }, inputs.problems)) {
      const real = realPath(file.absolute);
      if (seen.has(real)) continue;
      seen.add(real);
      const commune = communeOf(file);
      if (alone && commune !== undefined && commune !== null) {
        inputs.notes.push(`${file.shown}: lấy thêm giá trị chung từ ${commune.path}`);
      }
      if (commune !== null) inputs.branches.push({ file, folders, commune: commune ?? null });
    }
  }
  return inputs;
}

/** Reads a branch's file. */
export function readFound({ file, folders, commune }: FoundBranch): Result<BranchInput> {
  const { value, problems: unreadable } = readTextFile(file);
  if (value === null) return { value: null, problems: unreadable };
  return { value: { branch: value, folders, ...(commune === null ? {} : { commune }) }, problems: [] };
}

/** Every branch that the paths name, read. */
export function readBranches(paths: readonly string[], cwd: string): Inputs {
  const found = findBranchFiles(paths, cwd);
  const read = found.branches.map(readFound);
  return {
    ...found,
    branches: read.flatMap((result) => result.value ?? []),
    problems: [...found.problems, ...read.flatMap((result) => result.problems)],
  };
}

/** The commune's file that stands behind a branch's file, which need not be there yet. */
export function communeFor(branch: Located): Result<SourceFile> {
  const found: Found = { branches: [], problems: [], sharedProblems: [], notes: [] };
  return { value: communeReader(found)(branch) ?? null, problems: found.sharedProblems };
}

interface Candidate {
  file: Located;
  folders: string[];
  /** named by itself, not found in a folder */
  alone: boolean;
}

function findIn(path: Located, found: Problem[]): Candidate[] {
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

/**
 * Gives the commune file of a branch: undefined when there is none, null when there is one that cannot be read.
 * Each folder is looked into once, however many branches stand in it.
 */
function communeReader(inputs: Found): (branch: Located) => SourceFile | null | undefined {
  const inFolder = new Map<string, SourceFile | null | undefined>();
  const communeIn = (folder: Located): SourceFile | null | undefined => {
    if (inFolder.has(folder.absolute)) return inFolder.get(folder.absolute);
    const file = communeFileOf(folder);
    const read = file === null ? null : readTextFile(file);
    inputs.sharedProblems.push(...(read?.problems ?? []));
    const commune = read === null ? undefined : read.value;
    inFolder.set(folder.absolute, commune);
    return commune;
  };
  return (branch) => {
    const own = { shown: dirname(branch.shown), absolute: dirname(branch.absolute) };
    const commune = communeIn(own);
    if (commune !== undefined) return commune;
    return communeIn({ shown: join(own.shown, '..'), absolute: dirname(own.absolute) });
  };
}
