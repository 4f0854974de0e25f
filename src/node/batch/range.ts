import { articleMarks, exampleMarks, newLeakCheck, type Library } from '../../core/index.ts';
import { hasErrors, type Problem } from '../../core/diagnostic.ts';
import { digest } from '../output/digest.ts';
import { nameMissing } from '../output/problems.ts';
import type { Render } from '../output/render.ts';
import { rowOf } from '../output/row-of.ts';
import { writeOutput, type Sink } from '../output/write.ts';
import { stops } from '../report.ts';
import { makeBranch, type Attempt } from './make.ts';
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
export function* runRange(range: Range, work: Work): Generator<Outcome> {
  const check = newLeakCheck(range.marks, exampleMarks(work.library.schemas.files));
  const make = (branch: PlannedBranch): Attempt => {
    const attempt = makeBranch(branch, work.library, work);
    if (attempt.made === null || hasErrors(attempt.problems)) return attempt;
    return { ...attempt, problems: [...attempt.problems, ...check(attempt.made, branch.file.shown)] };
  };
  const probed = new Map(range.probes.map((probe) => [probe.file.absolute, make(probe)]));
  const stopped = [...probed.values()].some(({ problems }) =>
    problems.some((problem) => isShared(problem, range, work)),
  );
  for (const branch of range.branches) {
    if (work.sink.full) {
      yield { ...unmade(branch), failure: 'chưa ghi vì hết chỗ trên đĩa' };
      continue;
    }
    const attempt = probed.get(branch.file.absolute) ?? make(branch);
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
