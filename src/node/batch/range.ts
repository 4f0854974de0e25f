import { newMaker, type Tried } from '../../core/batch/make.ts';
import { rowOf } from '../../core/batch/row-of.ts';
import { articleMarks, type Library } from '../../core/index.ts';
import type { Problem } from '../../core/diagnostic.ts';
import { digest } from '../output/digest.ts';
import type { Render } from '../output/render.ts';
import { writeOutput, type Sink } from '../output/write.ts';
import { stops } from '../report.ts';
import { makeBranch, type TextAttempt } from './make.ts';
import type { Outcome } from './outcome.ts';
import type { PlannedBranch } from './plan.ts';
import type { Setup } from './setup.ts';
import type { Range } from './tasks.ts';

/** What a worker needs to make branches. */
export interface Work extends Pick<Setup, 'on' | 'only' | 'formats' | 'strict' | 'adaptations'> {
  library: Library;
  /** files of the library, which stand behind every branch */
  libraryFiles: ReadonlySet<string>;
  render: Render;
  sink: Sink;
}

/** Makes and writes the branches of a range one after the other, holding one at a time. */
export async function* runRange(range: Range, work: Work): AsyncGenerator<Outcome> {
  const { library, libraryFiles, strict } = work;
  const make = newMaker<PlannedBranch, TextAttempt>(
    { ...range, commune: range.commune?.path ?? null },
    {
      library,
      isOfLibrary: (file) => libraryFiles.has(file),
      attempt: (branch) => makeBranch(branch, library, work),
      stops: (problem) => stops([problem], strict),
    },
  );
  for (const branch of range.branches) {
    if (work.sink.full) yield { ...unmade(branch), failure: 'chưa ghi vì hết chỗ trên đĩa' };
    else yield await outcomeOf(branch, make(branch), work);
  }
}

async function outcomeOf(
  branch: PlannedBranch,
  { attempt, failure }: Tried<TextAttempt>,
  work: Work,
): Promise<Outcome> {
  const { made, problems, texts } = attempt;
  const row = made === null ? null : rowOf(made, problems, branch.source, articleMarks(made.regulation));
  const outcome = { ...unmade(branch), problems, row, failure };
  if (made === null || failure !== null || branch.path === null) return outcome;
  const unwritten: Problem[] = [];
  const input = digest(texts.join('\0'));
  for (const format of work.formats) {
    const path = `${branch.path}.${format}`;
    const content = work.render(made, format, input);
    const state = await writeOutput(work.sink, { path, content });
    if (typeof state === 'string') outcome.placed.push({ path, sha256: digest(content), state });
    else unwritten.push(state);
    if (work.sink.full) break;
  }
  const adaptations = work.adaptations ? { branch: made.name, rows: made.adaptations } : null;
  return {
    ...outcome,
    problems: [...problems, ...unwritten],
    failure: unwritten[0]?.message ?? null,
    adaptations,
  };
}

function unmade({ path, seen, source }: PlannedBranch): Outcome {
  const name = seen.name?.text ?? source;
  return { source, name, path, placed: [], problems: [], failure: null, row: null, adaptations: null };
}
