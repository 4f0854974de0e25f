import { changedArticles } from '../../core/index.ts';
import type { Problem } from '../../core/diagnostic.ts';
import type { Located } from '../input/read.ts';
import type { Manifest } from '../output/manifest.ts';
import { newRenderer } from '../output/render.ts';
import { unknownRow, type BranchRow } from '../output/row.ts';
import { inFolder, type Session } from '../output/session.ts';
import type { Disk } from '../output/write.ts';
import { writeIndex } from '../index/write.ts';
import type { Outcome, Placed } from './outcome.ts';
import type { Group, PlannedBranch } from './plan.ts';
import { runRange, type Range, type Work } from './range.ts';

/** What is to be made, and where to. */
export interface Batch extends Omit<Work, 'sink' | 'render'> {
  groups: readonly Group[];
  folder: Located;
  force: boolean;
  /** an index of the branches is wanted beside them */
  index: boolean;
  disk?: Disk;
}

export interface BatchResult {
  outcomes: Outcome[];
  /** the index, where one was wanted */
  index: Placed[];
  /** problems of the output folder as a whole */
  problems: Problem[];
}

/** Makes and writes all branches of a batch, and keeps the manifest. */
export async function runBatch(batch: Batch, onOutcome: (outcome: Outcome) => void): Promise<BatchResult> {
  const outcomes: Outcome[] = [];
  const index: Placed[] = [];
  const faults: Problem[] = [];
  const problems = await inFolder(batch.folder, batch, async (session) => {
    for await (const outcome of outcomesOf(batch, session)) {
      session.lock.renew();
      outcomes.push(outcome);
      onOutcome(outcome);
    }
    const manifest = manifestAfter(session, outcomes);
    if (!batch.index || session.sink.full || outcomes.every(({ placed }) => placed.length === 0)) return manifest;
    const { placed, problems: unwritten } = await writeIndex(session.sink, manifest, outcomes.map(keyOf));
    index.push(...placed);
    faults.push(...unwritten);
    for (const { path, sha256 } of placed) manifest.sha256[path] = sha256;
    return manifest;
  });
  return { outcomes, index, problems: [...faults, ...problems] };
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
  const sources = new Set(outcomes.map(({ source }) => source));
  // A branch that has another name now is not listed under the old one, too.
  const others = Object.entries(before.branches).filter(([, { source }]) => !sources.has(source));
  const branches = Object.fromEntries(others);
  for (const outcome of outcomes) {
    for (const { path, sha256: digest } of outcome.placed) sha256[path] = digest;
    const key = keyOf(outcome);
    branches[key] = settled(outcome, before.branches[key]);
  }
  return { sha256, branches };
}

/** What a branch goes by in the manifest; one without a name goes by its file. */
function keyOf({ path, source }: Outcome): string {
  return path ?? source;
}

/** Of a branch that failed, the articles of its last file stay known. */
function settled({ source, name, row: made, failure }: Outcome, last: BranchRow | undefined): BranchRow {
  const row = made ?? unknownRow(source, name);
  if (failure !== null) return { ...row, change: 'failed', failure, articles: last?.articles ?? '' };
  if (last === undefined || last.articles === '') return { ...row, change: 'new' };
  const changed = changedArticles(last.articles, row.articles);
  return { ...row, change: changed.length === 0 ? 'unchanged' : 'changed', changed };
}
