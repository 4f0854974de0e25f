import { availableParallelism } from 'node:os';
import type { Library } from '../../core/index.ts';
import type { Problem } from '../../core/diagnostic.ts';
import type { Manifest } from '../output/manifest.ts';
import { newRenderer } from '../output/render.ts';
import type { Shard } from '../options.ts';
import { together, type Parts } from '../output/parts.ts';
import { unknownRow } from '../../core/batch/row.ts';
import { tuneFor, untune } from '../engine.ts';
import { inFolder, type Session } from '../output/session.ts';
import { settledRow } from '../../core/batch/settle.ts';
import type { Disk, Placed } from '../output/write.ts';
import type { Outcome } from './outcome.ts';
import type { Group } from './plan.ts';
import type { PdfOptions, PdfsMade } from './pdf.ts';
import { runRange, type Work } from './range.ts';
import type { Setup, Task } from './setup.ts';
import { tasksOf, workersFor, type Range } from './tasks.ts';

/** What is to be made, and where to. */
export interface Batch {
  setup: Setup;
  library: Library;
  /** files of the library, which stand behind every branch */
  libraryFiles: ReadonlySet<string>;
  /** each is taken out as its turn comes: of thousands of branches nothing stays that is done with */
  groups: Group[];
  /** how many at the same time; undefined for as many as pay */
  jobs: number | undefined;
  /** how PDFs are made of the DOCX files; null where none are wanted */
  pdf: PdfOptions | null;
  /** the part of the branches that these are, where the job is divided */
  shard: Shard | undefined;
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
  const { setup, disk } = batch;
  const outcomes: Outcome[] = [];
  const index: Placed[] = [];
  const faults: Problem[] = [];
  let isFullTold = false;
  const problems = await inFolder(setup.folder, { force: setup.force, disk }, async (session) => {
    for await (const outcome of outcomesOf(batch, session)) {
      session.lock.renew();
      if (outcome.problems.some(isFull)) {
        // Each worker meets a full disk by itself.
        if (isFullTold) outcome.problems = outcome.problems.filter((problem) => !isFull(problem));
        isFullTold = session.sink.full = true;
      }
      outcomes.push(outcome);
      onOutcome(outcome);
    }
    const pdfs = batch.pdf === null ? NO_PDFS : await (await import('./pdf.ts')).addPdfs(session, outcomes, batch.pdf);
    faults.push(...pdfs.problems);
    const manifest = { ...manifestAfter(session, outcomes, pdfs.pdf), parts: partsAfter(session, batch) };
    if (!batch.index || session.sink.full || outcomes.every(({ placed }) => placed.length === 0)) return manifest;
    const { writeIndex } = await import('../index/write.ts');
    // Other parts of the same job may stand here already.
    const listed = batch.shard === undefined ? outcomes.map(keyOf) : Object.keys(manifest.branches);
    const written = await writeIndex(session.sink, manifest, listed);
    index.push(...written.placed);
    faults.push(...written.problems);
    return written.manifest;
  });
  return { outcomes, index, problems: [...faults, ...problems] };
}

const isFull = ({ code }: Problem): boolean => code === 'output-disk-full';

const NO_PDFS: PdfsMade = { problems: [], pdf: {} };

async function* outcomesOf(batch: Batch, session: Session): AsyncGenerator<Outcome> {
  const { groups, setup, library, libraryFiles } = batch;
  const count = groups.reduce((sum, { branches }) => sum + branches.length, 0);
  const workers = workersFor(count, batch.jobs, availableParallelism());
  if (workers === 0) {
    const work: Work = { ...setup, library, libraryFiles, sink: session.sink, render: await newRenderer(library) };
    tuneFor(count);
    for (let group = groups.shift(); group !== undefined; group = groups.shift()) {
      for (const range of tasksOf([group], 0).flat()) yield* runRange(range, work);
    }
    return;
  }
  const { inWorkers } = await import('./pool.ts');
  const tasks = tasksOf(groups, workers).map((ranges) => ({ setup, ranges, known: knownOf(ranges, setup, session) }));
  untune();
  yield* inWorkers(tasks, workers, () => {
    tuneFor(count);
  });
}

/** The digests that the outputs of a task may have. */
function knownOf(ranges: readonly Range[], { formats }: Setup, { sink }: Session): Task['known'] {
  const paths = ranges.flatMap(({ branches }) => branches.flatMap(({ path }) => path ?? []));
  const outputs = paths.flatMap((path) => formats.map((format) => `${path}.${format}`));
  return Object.fromEntries(outputs.map((path) => [path, sink.known(path)]));
}

/** What is known of the folder when all is done. */
function manifestAfter(
  { before, cutOff, isRepeat }: Session,
  outcomes: readonly Outcome[],
  pdf: Readonly<Record<string, string>>,
): Omit<Manifest, 'parts'> {
  const sha256 = { ...before.sha256, ...cutOff };
  const sources = new Set(outcomes.map(({ source }) => source));
  // A branch that has another name now is not listed under the old one, too.
  const others = Object.entries(before.branches).filter(([, { source }]) => !sources.has(source));
  const branches = Object.fromEntries(others);
  const last = new Map(Object.values(before.branches).map((row) => [row.source, row]));
  for (const outcome of outcomes) {
    for (const { path, sha256: digest } of outcome.placed) sha256[path] = digest;
    const key = keyOf(outcome);
    const row = outcome.row ?? unknownRow(outcome.source, outcome.name);
    branches[key] = settledRow(row, outcome.failure, before.branches[key] ?? last.get(outcome.source), isRepeat);
  }
  return { sha256, branches, pdf: { ...before.pdf, ...pdf } };
}

/**
 * A folder that held a whole job before stays whole when a part of it is made again, and one that holds parts does not
 * become whole by some of its branches.
 */
function partsAfter({ before }: Session, { shard, index }: Batch): Parts | null {
  if (shard === undefined) return index ? null : before.parts;
  const wasWhole = before.parts === null && Object.keys(before.sha256).length > 0;
  if (wasWhole) return null;
  return together([before.parts, { count: shard.count, done: [shard.index] }]);
}

/** What a branch goes by in the manifest; one without a name of its own goes by its file. */
function keyOf({ path, source }: Outcome): string {
  return path ?? source;
}
