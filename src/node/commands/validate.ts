import { makeRegulation } from '../../core/index.ts';
import { hasErrors, type Problem } from '../../core/diagnostic.ts';
import { tuneFor } from '../engine.ts';
import { leakChecks } from '../input/leaks.ts';
import type { Reporter } from '../options.ts';
import { outputPath, sharedPaths, type Claim } from '../../core/batch/paths.ts';
import { settle, stops } from '../report.ts';
import { answer } from '../report/answer.ts';
import { problemCounts, summary } from '../report/summary.ts';
import { exit, type ExitCode, type World } from '../world.ts';
import { readJob, tellNotes, type Job } from './job.ts';

export interface ValidateOptions {
  reporter: Reporter;
  on?: string | undefined;
  strict?: true | undefined;
  templates?: string | undefined;
}

/** Runs every check on the branches the paths name. Writes nothing; the report is the answer and goes to stdout. */
export async function validate(paths: readonly string[], options: ValidateOptions, world: World): Promise<ExitCode> {
  tuneFor(1);
  const job = await readJob(paths, options.templates, world);
  tuneFor(job.branches.length);
  const { library } = job;
  const found = problemsOf(job, options.on ?? world.today);
  const problems = settle([...job.problems, ...found], options.templates);
  tellNotes(job.notes, world);
  const last = closing(library === null ? 0 : job.branches.length, problems);
  world.stdout(await answer(problems, last, { ...options, templates: options.templates, files: job.files }, world));
  return stops(problems, options.strict === true) ? exit.problems : exit.clean;
}

/** What is wrong with each branch, and with them side by side: two of one name would share a file. */
function problemsOf({ library, branches }: Job, on: string): Problem[] {
  if (library === null) return [];
  const claims: Claim[] = [];
  const leaks = leakChecks(branches, library);
  const problems = branches.flatMap((input) => {
    const result = makeRegulation(input, library, { on });
    if (result.value !== null) {
      const { name } = result.value;
      claims.push({ path: outputPath(input.folders, 'quy-che', name), source: input.branch.path, name });
    }
    if (result.value === null || hasErrors(result.problems)) return result.problems;
    return [...result.problems, ...leaks(result.value, input)];
  });
  return [...problems, ...sharedPaths(claims).problems];
}

function closing(branches: number, problems: readonly Problem[]): string {
  const checked: [number, string] = [branches, 'tệp chi bộ đã kiểm tra'];
  const line = summary([checked, ...problemCounts(problems)], 'không có gì để kiểm tra');
  return branches > 0 && problems.length === 0 ? line.replace('\n', ', không có lỗi\n') : line;
}
