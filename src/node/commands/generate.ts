import { resolve } from 'node:path';
import { makeRegulation, onlyAnnex, type Made } from '../../core/index.ts';
import { hasErrors, type Problem, type Result } from '../../core/diagnostic.ts';
import type { BranchInput } from '../input/branches.ts';
import type { Format, OnlyPart } from '../options.ts';
import { planOutputs, type MadeBranch, type Planned } from '../output/plan.ts';
import { newRenderer } from '../output/render.ts';
import { folderProblem, writeOutputs, type Output, type Written } from '../output/write.ts';
import { coloursOf, problemsReport, settle, stops } from '../report.ts';
import { adaptationsText } from '../report/adaptations.ts';
import { writtenText } from '../report/summary.ts';
import { exit, type ExitCode, type World } from '../world.ts';
import { readJob, tellNotes, type Job } from './job.ts';

export interface GenerateOptions {
  out: string;
  format: readonly Format[];
  only?: OnlyPart | undefined;
  adaptations?: true | undefined;
  on?: string | undefined;
  force?: true | undefined;
  strict?: true | undefined;
  templates?: string | undefined;
}

/**
 * Writes the regulations of all branches the paths name. A branch with errors is not written while the others are;
 * an error in the models or in a commune file, which stand behind many branches, stops everything.
 */
export async function generate(paths: readonly string[], options: GenerateOptions, world: World): Promise<ExitCode> {
  const folder = { shown: options.out, absolute: resolve(world.cwd, options.out) };
  const unusable = folderProblem(folder);
  if (unusable !== null) {
    tell([unusable], null, options, world);
    return exit.usage;
  }
  const job = await readJob(paths, options.templates, world);
  const { branches, problems, stopped } = makeAll(job, options, world);
  const plan = planOutputs(branches, options.only === 'annex' ? 'bang-phan-cong' : 'quy-che');
  const planned = stopped ? [] : plan.planned;
  const result: Written =
    planned.length === 0
      ? { written: [], unchanged: [], problems: [] }
      : writeOutputs(folder, render(planned, options.format), options.force === true);

  tellNotes(job.notes, world);
  const all = settle([...job.problems, ...problems, ...plan.problems, ...result.problems], options.templates);
  tell(all, job, options, world);
  world.stdout(writtenText(result, all));
  if (options.adaptations === true && planned.length > 0) {
    const branchRows = planned.map(({ made }) => ({ branch: made.name, rows: made.adaptations }));
    world.stdout(`\n${adaptationsText(branchRows, world.columns, coloursOf(world))}`);
  }
  return stops(all, options.strict === true) ? exit.problems : exit.clean;
}

/** Makes every branch; keeps those that may be written. `stopped`: an error stands in a file behind many branches. */
function makeAll(job: Job, options: GenerateOptions, world: World) {
  const branches: MadeBranch[] = [];
  const problems: Problem[] = [];
  const { library } = job;
  if (library === null) return { branches, problems, stopped: true };
  for (const input of job.branches) {
    const whole = makeRegulation(input, library, { on: options.on ?? world.today });
    const result = options.only === 'annex' ? annexOf(whole, input) : whole;
    problems.push(...result.problems);
    if (result.value !== null && !stops(result.problems, options.strict === true)) {
      branches.push({ input, made: result.value });
    }
  }
  const stopped = problems.some(({ severity, place }) => severity === 'error' && job.sharedFiles.has(place.file));
  return { branches, problems, stopped };
}

/** The annex of a regulation that may be written; without one, a problem. */
function annexOf({ value, problems }: Result<Made>, { branch }: BranchInput): Result<Made> {
  if (value === null || hasErrors(problems)) return { value: null, problems };
  const annex = onlyAnnex(value, branch);
  return { value: annex.value, problems: [...problems, ...annex.problems] };
}

/** The documents one by one, so that a long run does not hold them all. */
function* render(planned: readonly Planned[], formats: readonly Format[]): Iterable<Output> {
  const renderer = newRenderer();
  for (const { made, path } of planned) {
    for (const format of formats) yield { path: `${path}.${format}`, content: renderer(made, format) };
  }
}

function tell(problems: readonly Problem[], job: Job | null, options: GenerateOptions, world: World): void {
  if (problems.length === 0) return;
  const report = { reporter: 'text', templates: options.templates, files: job?.files ?? [] } as const;
  world.stderr(`${problemsReport(problems, report, world)}\n`);
}
