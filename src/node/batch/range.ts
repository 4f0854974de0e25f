import { newMaker, type Tried } from '../../core/batch/make.ts';
import { rowOf } from '../../core/batch/row-of.ts';
import { articleMarks, type Library } from '../../core/index.ts';
import type { Problem } from '../../core/diagnostic.ts';
import { digest } from '../output/digest.ts';
import type { Render } from '../output/render.ts';
import { writeOutput, type Output, type Sink } from '../output/write.ts';
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

/** So many branches are made before the first of them is written: more do not make it quicker. */
export const HANDFUL = 12;

/** Makes and writes the branches of a range, holding a handful at a time. */
export async function* runRange(range: Range, work: Work): AsyncGenerator<Outcome> {
  const make = makerOf(range, work);
  for (let from = 0; from < range.branches.length; from += HANDFUL) {
    const handful = range.branches.slice(from, from + HANDFUL);
    if (work.sink.full) yield* handful.map(unwritten);
    else
      yield* writeAll(
        handful.map((branch) => ({ branch, ...make(branch) })),
        work,
      );
  }
}

function makerOf(range: Range, work: Work): (branch: PlannedBranch) => Tried<TextAttempt> {
  const { library, libraryFiles, strict } = work;
  return newMaker<PlannedBranch, TextAttempt>(
    { ...range, commune: range.commune?.path ?? null },
    {
      library,
      isOfLibrary: (file) => libraryFiles.has(file),
      attempt: (branch) => makeBranch(branch, library, work),
      stops: (problem) => stops([problem], strict),
    },
  );
}

/** A branch that was made, or why it was not. */
interface TriedBranch extends Tried<TextAttempt> {
  branch: PlannedBranch;
}

async function* writeAll(handful: readonly TriedBranch[], work: Work): AsyncGenerator<Outcome> {
  const outputs = outputsOf(handful, work);
  for (const tried of handful) {
    if (work.sink.full) yield unwritten(tried.branch);
    else yield await outcomeOf(tried, outputs.get(tried) ?? [], work);
  }
}

/** What is to be written of each branch, in every format. */
function outputsOf(handful: readonly TriedBranch[], { formats, render }: Work): Map<TriedBranch, Output[]> {
  const sound = handful.flatMap((tried) => {
    const { attempt, failure, branch } = tried;
    if (attempt.made === null || failure !== null || branch.path === null) return [];
    return { tried, path: branch.path, made: attempt.made, input: digest(attempt.texts.join('\0')) };
  });
  const outputs = new Map(sound.map(({ tried }): [TriedBranch, Output[]] => [tried, []]));
  for (const format of formats) {
    for (const [index, content] of render(sound, format).entries()) {
      const one = sound[index];
      if (one !== undefined) outputs.get(one.tried)?.push({ path: `${one.path}.${format}`, content });
    }
  }
  return outputs;
}

async function outcomeOf(
  { branch, attempt, failure }: TriedBranch,
  outputs: readonly Output[],
  work: Work,
): Promise<Outcome> {
  const { made, problems } = attempt;
  const row = made === null ? null : rowOf(made, problems, branch.source, articleMarks(made.regulation));
  const outcome = { ...unmade(branch), problems, row, failure };
  if (made === null || outputs.length === 0) return outcome;
  const refused: Problem[] = [];
  for (const output of outputs) {
    const state = await writeOutput(work.sink, output);
    if (typeof state === 'string') {
      outcome.placed.push({ path: output.path, sha256: digest(output.content), state });
    } else refused.push(state);
    if (work.sink.full) break;
  }
  const adaptations = work.adaptations ? { branch: made.name, rows: made.adaptations } : null;
  return {
    ...outcome,
    problems: [...problems, ...refused],
    failure: refused[0]?.message ?? null,
    adaptations,
  };
}

const unwritten = (branch: PlannedBranch): Outcome => ({
  ...unmade(branch),
  failure: 'chưa ghi vì hết chỗ trên đĩa',
});

function unmade({ path, seen, source }: PlannedBranch): Outcome {
  const name = seen.name?.text ?? source;
  return { source, name, path, placed: [], problems: [], failure: null, row: null, adaptations: null };
}
