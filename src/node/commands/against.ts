import { join, resolve } from 'node:path';
import { changesBetween, groupChanges } from '../../core/compare/index.ts';
import { hasErrors, type Problem, type SourceFile } from '../../core/diagnostic.ts';
import { makeRegulation, type Library } from '../../core/index.ts';
import { packageRoot } from '../files.ts';
import { shownPath } from '../input/library.ts';
import { filesAt } from '../git.ts';
import { coloursOf, settle, tellProblems } from '../report.ts';
import { changesText } from '../report/changes.ts';
import { UsageError } from '../usage.ts';
import { exit, type ExitCode, type World } from '../world.ts';
import { readJob, tellNotes, type Job } from './job.ts';

export interface AgainstOptions {
  /** a commit, tag or branch of git */
  against: string;
  on?: string | undefined;
  templates?: string | undefined;
}

/**
 * Shows what the edits of the models since a commit change in the regulations of the branches that the paths name. Both
 * states are read by the schemas of today. A change is no mistake: the exit code is 0 unless something could not be
 * made.
 */
export async function against(paths: readonly string[], options: AgainstOptions, world: World): Promise<ExitCode> {
  if (paths.length === 0) {
    throw new UsageError(
      '“--against” cần tệp hoặc thư mục của những chi bộ để so sánh',
      `quyche lint --against ${options.against} examples`,
    );
  }
  const { templates } = options;
  const job = await readJob(paths, templates, world);
  const tell = (problems: readonly Problem[]): void => {
    tellProblems(settle(problems, templates), { templates, files: job.files }, world);
  };
  const old = await libraryAt(options, job.files, world);
  tellNotes(job.notes, world);
  const problems = [...job.problems, ...old.problems].filter(({ severity }) => severity === 'error');
  if (job.library === null || old.library === null) {
    tell(problems);
    return exit.problems;
  }
  const states = { before: old.library, after: job.library, on: options.on ?? world.today };
  const compared = job.branches.map((input) => compare(input, states));
  problems.push(...compared.flatMap((one) => one.problems));
  const branches = compared.flatMap(({ changes, branch }) => (changes === null ? [] : { branch, changes }));
  tell(problems);
  const paper = { colours: coloursOf(world), against: options.against, branches: branches.length };
  world.stdout(changesText(groupChanges(branches), paper));
  return problems.length > 0 ? exit.problems : exit.clean;
}

interface States {
  before: Library;
  after: Library;
  on: string;
}

/** Both states of one branch; `changes` is null when one of them cannot be made. */
function compare(input: Job['branches'][number], { before, after, on }: States) {
  const now = makeRegulation(input, after, { on });
  const then = makeRegulation(input, before, { on });
  const name = now.value?.name ?? input.branch.path;
  const wrong = (now.value === null ? now.problems : then.value === null ? then.problems : []).filter(
    ({ severity }) => severity === 'error',
  );
  if (now.value === null || then.value === null) return { branch: name, changes: null, problems: wrong };
  return { branch: name, changes: changesBetween(then.value.regulation, now.value.regulation), problems: wrong };
}

/** The models as they stood at the commit. */
async function libraryAt(
  { against: ref, templates }: AgainstOptions,
  files: readonly SourceFile[],
  world: World,
): Promise<{ library: Library | null; problems: Problem[] }> {
  const folder = templates === undefined ? join(packageRoot, 'templates') : resolve(world.cwd, templates);
  const then = filesAt(ref, folder, /\.(hbs|ya?ml)$/);
  const schemas = files.filter(({ path }) => path.startsWith('schemas/'));
  const { readLibrary } = await import('../../core/read-library.ts');
  const { value, problems } = readLibrary([
    ...then.map((file) => ({ ...file, path: file.path.replace(/^[^/]*/u, 'templates') })),
    ...schemas,
  ]);
  // A place in the past is named so: the line is not that of the file as it is now.
  const past = problems.map((problem) => ({
    ...problem,
    place: { ...problem.place, file: `${ref}:${shownPath(problem.place.file, templates)}` },
  }));
  return { library: hasErrors(problems) ? null : value, problems: past };
}
