import { basename } from 'node:path';
import { glance, type Glance } from '../../core/index.ts';
import { placed, type Candidate } from '../../core/batch/candidates.ts';
import type { Prefix } from '../../core/batch/paths.ts';
import type { Problem, SourceFile } from '../../core/diagnostic.ts';
import type { FoundBranch } from '../input/branches.ts';
import { readTextFile } from '../input/read.ts';
import { digest } from '../output/digest.ts';
import type { Shard } from '../options.ts';

/** A branch's file with the place of what will be made of it. */
export type PlannedBranch = FoundBranch & Candidate;

/** Branches under one commune file, which are made and compared together; the rest, under none, are one group too. */
export interface Group {
  commune: SourceFile | null;
  /** those that this run makes */
  branches: PlannedBranch[];
  /** also those that another run makes, on another machine */
  all: PlannedBranch[];
}

export interface BatchPlan {
  groups: Group[];
  problems: Problem[];
}

/** The branches of each commune, each with its place. */
export function planBatch(found: readonly FoundBranch[], prefix: Prefix, shard: Shard | undefined): BatchPlan {
  const seen = found.map((branch) => ({ ...branch, source: branch.file.shown, seen: look(branch) }));
  const { branches, problems } = placed(seen, prefix);
  const groups = new Map<SourceFile | null, PlannedBranch[]>();
  for (const planned of branches) {
    const group = groups.get(planned.commune);
    if (group === undefined) groups.set(planned.commune, [planned]);
    else group.push(planned);
  }
  const parts = [...groups].map(([commune, all]) => ({
    commune,
    branches: all.filter((one) => isIn(shard, one)),
    all,
  }));
  return { groups: parts, problems };
}

/**
 * A branch belongs to the same part on whatever machine, and stays in it when others are added or taken away: its own
 * place below the folder given decides.
 */
function isIn(shard: Shard | undefined, { file, folders }: FoundBranch): boolean {
  if (shard === undefined) return true;
  const place = [...folders, basename(file.absolute)].join('/');
  return Number.parseInt(digest(place).slice(0, 8), 16) % shard.count === shard.index - 1;
}

const NOTHING: Glance = { type: null, name: null, secretary: null, unit: null, place: null };

/** A file that cannot be read is told when it is made. */
function look({ file }: FoundBranch): Glance {
  const { value } = readTextFile(file);
  return value === null ? NOTHING : glance(value);
}
