import { newMaker, type Tried } from '../../core/batch/make.ts';
import { rowOf } from '../../core/batch/row-of.ts';
import { articleMarks, type Library } from '../../core/index.ts';
import type { Problem } from '../../core/diagnostic.ts';
import { digest } from '../output/digest.ts';
import type { Render, Sheet } from '../output/render.ts';
import { writeOutput, type Output, type Sink } from '../output/write.ts';
import { stops } from '../report.ts';
import { makeBranches, type TextAttempt } from './make.ts';
import type { Outcome } from './outcome.ts';
import type { PlannedBranch } from './plan.ts';
import type { Setup } from './setup.ts';
import { HANDFUL, type Range } from './tasks.ts';

/** What a worker needs to make branches. */
export interface Work extends Pick<Setup, 'on' | 'only' | 'formats' | 'strict' | 'adaptations'> {
  library: Library;
  /** files of the library, which stand behind every branch */
  libraryFiles: ReadonlySet<string>;
  render: Render;
  sink: Sink;
}

/** Makes and writes the branches of a range, a handful at a time. */
export async function* runRange(range: Range, work: Work): AsyncGenerator<Outcome> {
  const make = makerOf(range, work);
  for (let from = 0; from < range.branches.length; from += HANDFUL) {
    const handful = range.branches.slice(from, from + HANDFUL);
    if (work.sink.full) yield* handful.map(leftOut);
    else
      yield* writeAll(
        make(handful).map((tried) => waiting(tried, work)),
        work,
      );
  }
}

function makerOf(range: Range, work: Work): (branches: readonly PlannedBranch[]) => TriedBranch[] {
  const { library, libraryFiles, strict } = work;
  return newMaker<PlannedBranch, TextAttempt>(
    { ...range, commune: range.commune?.path ?? null },
    {
      library,
      isOfLibrary: (file) => libraryFiles.has(file),
      attempt: (branches) => makeBranches(branches, library, work),
      stops: (problem) => stops([problem], strict),
    },
  );
}

type TriedBranch = Tried<PlannedBranch, TextAttempt>;

/** A branch that waits until its handful is made: of all that was made of it only this is held. */
interface Waiting {
  branch: PlannedBranch;
  /** as far as it goes without writing */
  outcome: Outcome;
  /** null where nothing may be written */
  sheet: (Sheet & { path: string }) | null;
  outputs: Output[];
}

function waiting({ branch, attempt, failure }: TriedBranch, work: Work): Waiting {
  const { made, problems, texts } = attempt;
  const outcome = { ...unmade(branch), problems, failure };
  if (made === null) return { branch, outcome, sheet: null, outputs: [] };
  const { regulation, profile } = made;
  outcome.row = rowOf(made, problems, branch.source, articleMarks(regulation));
  if (failure !== null || branch.path === null) return { branch, outcome, sheet: null, outputs: [] };
  if (work.adaptations) outcome.adaptations = { branch: made.name, rows: made.adaptations };
  const sheet = { regulation, profile, input: digest(texts.join('\0')), path: branch.path };
  return { branch, outcome, sheet, outputs: [] };
}

async function* writeAll(handful: readonly Waiting[], work: Work): AsyncGenerator<Outcome> {
  addOutputs(handful, work);
  for (const one of handful) {
    if (work.sink.full) yield leftOut(one.branch);
    else yield await written(one, work);
  }
}

/** Renders what is to be written of each branch, in every format. */
function addOutputs(handful: readonly Waiting[], { formats, render }: Work): void {
  const sheets = handful.flatMap(({ sheet, outputs }) => (sheet === null ? [] : { ...sheet, outputs }));
  for (const format of formats) {
    for (const [index, content] of render(sheets, format).entries()) {
      const sheet = sheets[index];
      sheet?.outputs.push({ path: `${sheet.path}.${format}`, content });
    }
  }
}

async function written({ outcome, outputs }: Waiting, { sink }: Work): Promise<Outcome> {
  const refused: Problem[] = [];
  for (const output of outputs) {
    const done = await writeOutput(sink, output);
    if ('code' in done) refused.push(done);
    else outcome.placed.push(done);
    if (sink.full) break;
  }
  if (refused.length === 0) return outcome;
  return { ...outcome, problems: [...outcome.problems, ...refused], failure: refused[0]?.message ?? null };
}

const leftOut = (branch: PlannedBranch): Outcome => ({ ...unmade(branch), failure: 'chưa ghi vì hết chỗ trên đĩa' });

function unmade({ path, seen, source }: PlannedBranch): Outcome {
  const name = seen.name?.text ?? source;
  return { source, name, path, placed: [], problems: [], failure: null, row: null, adaptations: null };
}
