import { changedArticles } from '../../core/index.ts';
import type { Problem } from '../../core/diagnostic.ts';
import type { Located } from '../input/read.ts';
import type { Manifest } from '../output/manifest.ts';
import { newRenderer } from '../output/render.ts';
import type { BranchRow } from '../output/row.ts';
import { inFolder, type Session } from '../output/session.ts';
import type { Disk } from '../output/write.ts';
import type { Outcome } from './outcome.ts';
import type { Group, PlannedBranch } from './plan.ts';
import { runRange, type Range, type Work } from './range.ts';

/** What is to be made, and where to. */
export interface Batch extends Omit<Work, 'sink' | 'render'> {
  groups: readonly Group[];
  folder: Located;
  force: boolean;
  disk?: Disk;
}

export interface BatchResult {
  outcomes: Outcome[];
  /** problems of the output folder as a whole */
  problems: Problem[];
}

/** Makes and writes all branches of a batch, and keeps the manifest. */
export async function runBatch(batch: Batch, onOutcome: (outcome: Outcome) => void): Promise<BatchResult> {
  const outcomes: Outcome[] = [];
  const problems = await inFolder(batch.folder, batch, async (session) => {
    for await (const outcome of outcomesOf(batch, session)) {
      session.lock.renew();
      outcomes.push(outcome);
      onOutcome(outcome);
    }
    return manifestAfter(session, outcomes);
  });
  return { outcomes, problems };
}

// eslint-disable-next-line @typescript-eslint/require-await
async function* outcomesOf(batch: Batch, { sink }: Session): AsyncGenerator<Outcome> {
  const work: Work = { ...batch, sink, render: newRenderer() };
  for (const range of batch.groups.map(wholeGroup)) yield* runRange(range, work);
}

function wholeGroup({ commune, branches }: Group): Range {
  return { commune, branches, probes: firstOfEachType(branches) };
}

function firstOfEachType(branches: readonly PlannedBranch[]): PlannedBranch[] {
  const byType = new Map<string, PlannedBranch>();
  for (const branch of branches) {
    const type = branch.seen.type?.text;
    if (type !== undefined && !byType.has(type)) byType.set(type, branch);
  }
  return [...byType.values()];
}

/** What is known of the folder when all is done. */
function manifestAfter({ before, cutOff }: Session, outcomes: readonly Outcome[]): Manifest {
  const sha256 = { ...before.sha256, ...cutOff };
  const branches = { ...before.branches };
  for (const { path, placed, row, failure } of outcomes) {
    for (const output of placed) sha256[output.path] = output.sha256;
    if (path !== null && row !== null) branches[path] = settled(row, failure, before.branches[path]);
  }
  return { sha256, branches };
}

/** Of a branch that failed, the articles of its last file stay known. */
function settled(row: BranchRow, failure: string | null, last: BranchRow | undefined): BranchRow {
  if (failure !== null) return { ...row, change: 'failed', failure, articles: last?.articles ?? [] };
  if (last === undefined || last.articles.length === 0) return { ...row, change: 'new' };
  const changed = changedArticles(last.articles, row.articles);
  return { ...row, change: changed.length === 0 ? 'unchanged' : 'changed', changed };
}
