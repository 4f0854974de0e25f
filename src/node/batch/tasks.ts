import { marksOfAll, probesOf } from '../../core/batch/candidates.ts';
import type { BranchMarks } from '../../core/index.ts';
import type { SourceFile } from '../../core/diagnostic.ts';
import type { Group, PlannedBranch } from './plan.ts';

/** A row of branches of one group, as one worker makes it. */
export interface Range {
  commune: SourceFile | null;
  branches: PlannedBranch[];
  /** the first branch of each type in the whole group */
  probes: PlannedBranch[];
  /** what gives each branch of the group away in the text of another; none where the branches have nothing in common */
  marks: BranchMarks[];
}

/** Fewer branches do not pay for the start of a worker. */
const LEAST = 50;
/** So that progress is told now and then. */
const MOST = 250;
/**
 * Of what is left a worker takes at most such a part of its share: towards the end nobody waits long for the last one.
 */
const PART = 2;
/** So many branches are made before the first of them is written: more gain little and take their room. */
export const HANDFUL = 10;
/** From so many branches on a run is long: workers are started unasked, and memory is looked after. */
export const MANY = 400;

/**
 * How many workers a run takes: what the user asked for, or the cores there are; 0 where the main thread alone is
 * faster.
 */
export function workersFor(branches: number, asked: number | undefined, cores: number): number {
  const wanted = asked ?? (branches < MANY ? 1 : cores);
  const useful = Math.min(wanted, Math.floor(branches / LEAST));
  return useful < 2 ? 0 : useful;
}

/** The work of a run in pieces, each for one worker, in the order of the branches. */
export function tasksOf(groups: readonly Group[], workers: number): Range[][] {
  const total = groups.reduce((sum, { branches }) => sum + branches.length, 0);
  const tasks: Range[][] = [];
  let left = total;
  let room = 0;
  for (const { commune, branches, all } of groups) {
    const probes = probesOf(all);
    const marks = commune === null ? [] : marksOfAll(all);
    for (let from = 0; from < branches.length;) {
      if (room === 0) {
        tasks.push([]);
        room = workers === 0 ? total : Math.min(MOST, Math.max(LEAST, Math.ceil(left / (workers * PART))));
        left -= room;
      }
      const part = branches.slice(from, from + room);
      tasks.at(-1)?.push({ commune, branches: part, probes, marks });
      from += part.length;
      room -= part.length;
    }
  }
  return tasks;
}
