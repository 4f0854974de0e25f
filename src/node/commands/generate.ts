import { join, resolve, sep } from 'node:path';
import { branchTypes } from '../../core/branch-types.ts';
import { type Problem, type SourceFile } from '../../core/diagnostic.ts';
import type { Outcome } from '../batch/outcome.ts';
import { planBatch, type BatchPlan } from '../batch/plan.ts';
import { runBatch, type BatchResult } from '../batch/run.ts';
import type { Setup } from '../batch/setup.ts';
import { tuneFor } from '../engine.ts';
import { kindOf } from '../files.ts';
import { findBranchFiles, type Found } from '../input/branches.ts';
import { loadLibrary, type LoadedLibrary } from '../input/library.ts';
import { readTextFile, type Located } from '../input/read.ts';
import { formats, type OnlyPart, type OutputFormat, type Shard } from '../options.ts';
import { nestedNote } from '../output/nested.ts';
import { folderProblem } from '../output/write.ts';
import { coloursOf, NOTHING_QUOTED, settle, stops, tellProblems } from '../report.ts';
import { adaptationsText } from '../report/adaptations.ts';
import { indexLine, outcomesText } from '../report/outcomes.ts';
import { watchOf } from '../report/watch.ts';
import { exit, type ExitCode, type World } from '../world.ts';
import { tellNotes } from './job.ts';

export interface GenerateOptions {
  out: string;
  format: readonly OutputFormat[];
  soffice?: string | undefined;
  only?: OnlyPart | undefined;
  adaptations?: true | undefined;
  on?: string | undefined;
  force?: true | undefined;
  strict?: true | undefined;
  templates?: string | undefined;
  jobs?: number | undefined;
  shard?: Shard | undefined;
}

/**
 * Writes the regulations of all branches the paths name, one after the other. A branch with errors is not written while
 * the others are; an error in their models stops everything, one in a commune's file all branches of that commune.
 */
export async function generate(paths: readonly string[], options: GenerateOptions, world: World): Promise<ExitCode> {
  tuneFor(1);
  const folder = locate(options.out, world);
  const unusable = folderProblem(folder);
  if (unusable !== null) {
    tellProblems([unusable], NOTHING_QUOTED, world);
    return exit.usage;
  }
  const found = findBranchFiles(paths, world.cwd);
  const plan = planBatch(found.branches, options.only === 'annex' ? 'bang-phan-cong' : 'quy-che', options.shard);
  const loaded = await loadLibrary(options.templates, world.cwd, typesIn(plan));
  tellNotes(
    [
      ...found.notes,
      ...nestedNote(
        folder,
        paths.map((path) => locate(path, world)),
      ),
    ],
    world,
  );
  const result = await run({ paths, folder, loaded, found, plan }, options, world);

  const problems = [...loaded.problems, ...found.sharedProblems, ...found.problems, ...plan.problems];
  const all = settle(
    [...problems, ...result.outcomes.flatMap((one) => one.problems), ...result.problems],
    options.templates,
  );
  const files = [...loaded.files, ...textsOf(found, all)];
  tellProblems(all, { templates: options.templates, files }, world);
  world.stdout(outcomesText(result.outcomes, all, world.columns, coloursOf(world)));
  tellAdaptations(result.outcomes, world);
  return stops(all, options.strict === true) ? exit.problems : exit.clean;
}

/**
 * The types of the branches, those of another part of a divided run too: one of each tells what is wrong with all.
 * Undefined where not every type can be seen at a glance; what stands in its place may be read as one all the same.
 */
function typesIn({ groups }: BatchPlan): ReadonlySet<string> | undefined {
  const types = new Set<string>();
  for (const { seen } of groups.flatMap(({ all }) => all)) {
    const type = seen.type?.text ?? '';
    if (!Object.hasOwn(branchTypes, type)) return undefined;
    types.add(type);
  }
  return types;
}

interface Job {
  paths: readonly string[];
  folder: Located;
  loaded: LoadedLibrary;
  found: Found;
  plan: BatchPlan;
}

async function run(
  { paths, folder, loaded, found, plan }: Job,
  options: GenerateOptions,
  world: World,
): Promise<BatchResult> {
  const { library } = loaded;
  if (library === null || found.branches.length === 0) return { outcomes: [], index: [], problems: [] };
  const isFolderGiven = paths.some((path) => kindOf(resolve(world.cwd, path)) === 'folder');
  const count = plan.groups.reduce((sum, { branches }) => sum + branches.length, 0);
  const shown = (path: string) => join(folder.shown, path).replaceAll(sep, '/');
  const watch = watchOf(count, shown, world);
  const batch = {
    groups: plan.groups,
    setup: setupOf(folder, options, world),
    library,
    libraryFiles: new Set(loaded.files.map(({ path }) => path)),
    jobs: options.jobs,
    shard: options.shard,
    pdf: options.format.includes('pdf') ? { soffice: options.soffice, jobs: options.jobs, watch: watch.pdfs } : null,
    index: options.only === undefined && isFolderGiven && count > 1,
  };
  const result = await runBatch(batch, watch.outcome);
  watch.end();
  world.stdout(indexLine(result.index, shown));
  return result;
}

function setupOf(folder: Located, options: GenerateOptions, world: World): Setup {
  return {
    folder,
    cwd: world.cwd,
    templates: options.templates,
    // A PDF is made of the DOCX beside it.
    formats: formats.filter(
      (one) => options.format.includes(one) || (one === 'docx' && options.format.includes('pdf')),
    ),
    on: options.on ?? world.today,
    only: options.only,
    strict: options.strict === true,
    force: options.force === true,
    adaptations: options.adaptations === true,
  };
}

function locate(path: string, world: World): Located {
  return { shown: path, absolute: resolve(world.cwd, path) };
}

/** The texts of the branches and communes that the problems point into, to quote lines from. */
function textsOf(found: Found, problems: readonly Problem[]): SourceFile[] {
  const wanted = new Set(problems.map(({ place }) => place.file));
  const communes = new Set(found.branches.flatMap(({ commune }) => commune ?? []));
  const branches = found.branches.filter(({ file }) => wanted.has(file.shown) && kindOf(file.absolute) === 'file');
  return [...communes, ...branches.flatMap(({ file }) => readTextFile(file).value ?? [])];
}

function tellAdaptations(outcomes: readonly Outcome[], world: World): void {
  const rows = outcomes.flatMap(({ adaptations }) => adaptations ?? []);
  if (rows.length > 0) world.stdout(`\n${adaptationsText(rows, world.columns, coloursOf(world))}`);
}
