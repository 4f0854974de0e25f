import { basename } from 'node:path';
import { glance, type Glance } from '../../core/index.ts';
import type { Problem, SourceFile } from '../../core/diagnostic.ts';
import type { FoundBranch } from '../input/branches.ts';
import { readTextFile } from '../input/read.ts';
import { digest } from '../output/digest.ts';
import type { Shard } from '../options.ts';
import { outputPath, sharedPaths, type Claim, type Prefix } from '../output/plan.ts';

/** A branch's file, looked at but not read, with the place of what will be made of it. */
export interface PlannedBranch extends FoundBranch {
  seen: Glance;
  /** path of its outputs below the output folder, without their ending; null when the file shows no name */
  path: string | null;
  /** the other file that would have the same path: neither is written */
  twin: string | null;
}

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

/**
 * Where each document will be written, settled before the first is made, so that it depends neither on the order of
 * work nor on what goes wrong on the way.
 */
export function planBatch(found: readonly FoundBranch[], prefix: Prefix, shard: Shard | undefined): BatchPlan {
  const seen = found.map((branch) => ({ branch, seen: look(branch) }));
  const claims = seen.map(({ branch, seen: { name } }): Claim | null =>
    name === null
      ? null
      : { path: outputPath(branch.folders, prefix, name.text), source: branch.file.shown, name: name.text },
  );
  const { twins, problems } = sharedPaths(claims.filter((claim) => claim !== null));
  const groups = new Map<SourceFile | null, PlannedBranch[]>();
  for (const [index, one] of seen.entries()) {
    const claim = claims[index] ?? null;
    const twin = claim === null ? null : (twins.get(claim) ?? null);
    const planned = { ...one.branch, seen: one.seen, path: claim?.path ?? null, twin };
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
