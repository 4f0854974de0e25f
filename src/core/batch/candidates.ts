import type { Problem } from '../diagnostic.ts';
import { marksOf, type BranchMarks } from '../leaks/index.ts';
import type { Glance } from '../read/glance.ts';
import { outputPath, sharedPaths, type Claim, type Prefix } from './paths.ts';

/** A branch's file, looked at but not made, with the place of what will be made of it. */
export interface Candidate {
  /** the file as the user knows it */
  source: string;
  seen: Glance;
  /** path of its outputs below the output folder, without their ending; null when it has none of its own */
  path: string | null;
  /** the other file that would have the same path: neither is written */
  twin: string | null;
}

/** What is known of a branch's file before. */
interface Seen {
  source: string;
  /** the folders that its outputs stand in */
  folders: readonly string[];
  seen: Glance;
}

/**
 * Where each document will be written, settled before the first is made, so that it depends neither on the order of
 * work nor on what goes wrong on the way.
 */
export function placed<T extends Seen>(
  files: readonly T[],
  prefix: Prefix,
): { branches: (T & Candidate)[]; problems: Problem[] } {
  const claims = files.map(({ source, folders, seen: { name } }): Claim | null =>
    name === null ? null : { path: outputPath(folders, prefix, name.text), source, name: name.text },
  );
  const { twins, problems } = sharedPaths(claims.filter((claim) => claim !== null));
  const branches = files.map((file, index) => {
    const claim = claims[index] ?? null;
    const twin = claim === null ? null : (twins.get(claim) ?? null);
    return { ...file, path: twin === null ? (claim?.path ?? null) : null, twin };
  });
  return { branches, problems };
}

/**
 * The first branch of each type. They are made before anything is written: a mistake that stands in the commune's file
 * or in a model shows in them, and stops all.
 */
export function probesOf<T extends Candidate>(branches: readonly T[]): T[] {
  const byType = new Map<string, T>();
  for (const branch of branches) {
    const type = branch.seen.type?.text;
    if (type !== undefined && !byType.has(type)) byType.set(type, branch);
  }
  return [...byType.values()];
}

/** What gives each branch of a commune away in the text of another. */
export const marksOfAll = (branches: readonly Candidate[]): BranchMarks[] =>
  branches.map(({ source, seen, twin }) => marksOf(source, seen, twin !== null));
