import { extname, resolve } from 'node:path';
import { coverage as measure, percent, percentText, showBranch, writeCoverage } from '../../core/coverage/index.ts';
import type { Problem } from '../../core/diagnostic.ts';
import { shownPath } from '../input/library.ts';
import type { BranchType } from '../../core/branch-types.ts';
import { writeSingle } from '../output/write.ts';
import { coverageJson, coverageText } from '../report/coverage.ts';
import { coloursOf, settle, stops, tellProblems } from '../report.ts';
import { UsageError } from '../usage.ts';
import { exit, type ExitCode, type World } from '../world.ts';
import { readJob, tellNotes } from './job.ts';

export interface CoverageOptions {
  out?: string | undefined;
  min?: number | undefined;
  type?: BranchType | undefined;
  json?: true | undefined;
  on?: string | undefined;
  force?: true | undefined;
  templates?: string | undefined;
}

/**
 * Measures what the branches that the paths name show of the models. The report is the answer and goes to stdout. A
 * branch with errors counts for nothing: its errors are told and the exit code is 1, as it is when `--min` is not
 * reached.
 */
export async function coverage(paths: readonly string[], options: CoverageOptions, world: World): Promise<ExitCode> {
  checkOut(options.out);
  const { templates } = options;
  const job = await readJob(paths, templates, world);
  const tell = (problems: readonly Problem[]): void => {
    tellProblems(settle(problems, templates), { templates, files: job.files }, world);
  };
  const on = options.on ?? world.today;
  const { library } = job;
  const made = library === null ? [] : job.branches.map((input) => showBranch(input, library, { on }));
  // Warnings are the branches' own business: `validate` tells them.
  const problems = [...job.problems, ...made.flatMap((one) => one.problems)].filter((one) => one.severity === 'error');
  const shown = made.flatMap(({ value }) => value ?? []);
  tellNotes(job.notes, world);
  if (library === null || shown.length === 0) {
    tell(problems);
    return exit.problems;
  }
  const types = options.type === undefined ? {} : { types: [options.type] };
  const result = measure(shown, library, job.files, { on, ...types });
  const pathOf = (path: string): string => shownPath(path, templates);
  const paper = { colours: coloursOf(world), columns: world.columns, shown: pathOf };
  world.stdout(options.json === true ? coverageJson(result, pathOf) : coverageText(result, paper));
  if (options.out !== undefined) {
    const file = { shown: options.out, absolute: resolve(world.cwd, options.out) };
    const written = writeSingle(file, writeCoverage(result, pathOf), options.force === true);
    if (typeof written === 'string') world.stderr(`${written === 'written' ? 'đã ghi' : 'không đổi'} ${options.out}\n`);
    else problems.push(written);
  }
  tell(problems);
  const reached = percent(result.counts);
  const tooLow = options.min !== undefined && reached < options.min;
  if (tooLow) world.stderr(`độ phủ ${percentText(reached)} thấp hơn mức ${percentText(options.min ?? 0)} đã đặt\n`);
  return tooLow || stops(problems, false) ? exit.problems : exit.clean;
}

/** Asked before any work is done. */
function checkOut(out: string | undefined): void {
  if (out === undefined || extname(out).toLowerCase() === '.html') return;
  throw new UsageError(`“-o ${out}” không phải tên tệp HTML`, `-o ${out}.html`);
}
