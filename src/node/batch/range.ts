import { articleMarks, type Library } from '../../core/index.ts';
import type { Problem, SourceFile } from '../../core/diagnostic.ts';
import type { Format } from '../options.ts';
import { digest } from '../output/digest.ts';
import { nameMissing } from '../output/problems.ts';
import type { Render } from '../output/render.ts';
import { rowOf } from '../output/row-of.ts';
import { writeOutput, type Sink } from '../output/write.ts';
import { stops } from '../report.ts';
import { makeBranch, type Attempt, type MakeOptions } from './make.ts';
import type { Outcome } from './outcome.ts';
import type { PlannedBranch } from './plan.ts';

/** A row of branches of one group, as one worker makes it. */
export interface Range {
  commune: SourceFile | null;
  branches: PlannedBranch[];
  /**
   * The first branch of each type in the whole group. They are made before anything is written: a mistake that stands
   * in the commune's file or in a model shows in them, and stops the group.
   */
  probes: PlannedBranch[];
}

/** What a worker needs to make branches. */
export interface Work extends MakeOptions {
  library: Library;
  /** files of the library, which stand behind every branch */
  libraryFiles: ReadonlySet<string>;
  formats: readonly Format[];
  strict: boolean;
  adaptations: boolean;
  render: Render;
  sink: Sink;
}

/** Makes and writes the branches of a range one after the other, holding one at a time. */
export function* runRange(range: Range, work: Work): Generator<Outcome> {
  const probed = new Map<string, Attempt>();
  for (const probe of range.probes) probed.set(probe.file.absolute, makeBranch(probe, work.library, work));
  const stopped = [...probed.values()].some(({ problems }) =>
    problems.some((problem) => isShared(problem, range, work)),
  );
  for (const branch of range.branches) {
    if (work.sink.full) {
      yield { ...unmade(branch), failure: 'chưa ghi vì hết chỗ trên đĩa' };
      continue;
    }
    const attempt = probed.get(branch.file.absolute) ?? makeBranch(branch, work.library, work);
    probed.delete(branch.file.absolute);
    yield outcomeOf(branch, attempt, stopped, work);
  }
}

function isShared({ severity, place }: Problem, { commune }: Range, { libraryFiles }: Work): boolean {
  return severity === 'error' && (place.file === commune?.path || libraryFiles.has(place.file));
}

function outcomeOf(branch: PlannedBranch, attempt: Attempt, stopped: boolean, work: Work): Outcome {
  const { made, problems } = attempt;
  const row = made === null ? null : rowOf(made, problems, branch.file.shown, articleMarks(made.regulation));
  const outcome = { ...unmade(branch), problems, row, failure: failureOf(branch, attempt, stopped, work) };
  if (made === null || outcome.failure !== null) return outcome;
  if (branch.path === null) {
    const nameless = nameMissing(branch.file.shown, made.name);
    return { ...outcome, problems: [...problems, nameless], failure: nameless.message };
  }
  const unwritten: Problem[] = [];
  const input = digest(attempt.texts.join('\0'));
  for (const format of work.formats) {
    const path = `${branch.path}.${format}`;
    const content = work.render(made, format, input);
    const state = writeOutput(work.sink, { path, content });
    if (typeof state === 'string') outcome.placed.push({ path, sha256: digest(content), state });
    else unwritten.push(state);
  }
  const adaptations = work.adaptations ? { branch: made.name, rows: made.adaptations } : null;
  return {
    ...outcome,
    problems: [...problems, ...unwritten],
    failure: unwritten[0]?.message ?? null,
    adaptations,
  };
}

function unmade(branch: PlannedBranch): Outcome {
  const { path, seen, file } = branch;
  const name = seen.name?.text ?? file.shown;
  return { source: file.shown, name, path, placed: [], problems: [], failure: null, row: null, adaptations: null };
}

/** Why a branch may not be written, before it is tried. */
function failureOf(branch: PlannedBranch, { made, problems }: Attempt, stopped: boolean, work: Work): string | null {
  const own = problems.find((problem) => stops([problem], work.strict));
  if (own !== undefined) return own.message;
  if (branch.twin !== null) return `trùng tên chi bộ với “${branch.twin}”`;
  if (stopped) return 'tệp chung có lỗi';
  return made === null ? 'không soạn được' : null;
}
