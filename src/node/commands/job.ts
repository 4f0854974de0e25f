import type { Library } from '../../core/index.ts';
import { hasErrors, type Problem, type SourceFile } from '../../core/diagnostic.ts';
import { readBranches, type BranchInput } from '../input/branches.ts';
import { loadLibrary } from '../input/library.ts';
import { problemsReport, settle } from '../report.ts';
import type { World } from '../world.ts';

/** The models and the branches that one run works on. */
export interface Job {
  /** null when the models or a commune file hold errors: nothing can be made then */
  library: Library | null;
  branches: BranchInput[];
  problems: Problem[];
  notes: string[];
  /** files that many branches are made from: models, law, commune files */
  sharedFiles: ReadonlySet<string>;
  /** every text that was read, to quote lines from */
  files: SourceFile[];
}

/**
 * Reads the models and every branch that the paths name. What is wrong with one does not keep the others from being
 * read.
 */
export async function readJob(paths: readonly string[], templates: string | undefined, world: World): Promise<Job> {
  const loaded = await loadLibrary(templates, world.cwd);
  const inputs = readBranches(paths, world.cwd);
  const branches = inputs.branches.map((input) => input.branch);
  const communes = inputs.branches.flatMap((input) => input.commune ?? []);
  return {
    library: hasErrors(inputs.sharedProblems) ? null : loaded.library,
    branches: inputs.branches,
    problems: [...loaded.problems, ...inputs.sharedProblems, ...inputs.problems],
    notes: inputs.notes,
    sharedFiles: new Set([...loaded.files, ...communes].map((file) => file.path)),
    files: [...loaded.files, ...communes, ...branches],
  };
}

/** The library for a command that only looks things up, or null after its errors have been told. */
export async function libraryOrTell(templates: string | undefined, world: World): Promise<Library | null> {
  const { library, problems, files } = await loadLibrary(templates, world.cwd);
  if (library === null) {
    const report = problemsReport(settle(problems, templates), { templates, files }, world);
    world.stderr(report);
  }
  return library;
}

/** Remarks on stderr, one a line. */
export function tellNotes(notes: readonly string[], world: World): void {
  for (const note of notes) world.stderr(`ghi chú: ${note}\n`);
}
