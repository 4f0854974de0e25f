import { basename, join, resolve } from 'node:path';
import { NOTHING_PLANNED, planFolder, readRoster } from '../../core/roster/index.ts';
import { hasErrors } from '../../core/diagnostic.ts';
import { loadLibrary } from '../input/library.ts';
import type { Located } from '../input/read.ts';
import { folderProblem } from '../output/write.ts';
import { coloursOf, problemsReport, settle, stops, tellProblems } from '../report.ts';
import { writtenText } from '../report/summary.ts';
import { holding, readFolder, schemaPath, writeFolder, type WrittenFiles } from '../roster/folder.ts';
import { nextText } from '../roster/next.ts';
import { readList } from '../roster/read.ts';
import { insideProblem } from '../roster/where.ts';
import { waitingText } from '../roster/waiting.ts';
import { exit, type ExitCode, type World } from '../world.ts';

export interface RosterOptions {
  out: string;
  on?: string | undefined;
  templates?: string | undefined;
}

const NONE: WrittenFiles = { written: [], unchanged: [], problems: [] };

/** Reads a list of branches into a commune folder, bringing the files that are there up to it. */
export async function roster(list: string, options: RosterOptions, world: World): Promise<ExitCode> {
  const { templates } = options;
  const folder = locate(options.out, world);
  const unusable = folderProblem(folder) ?? insideProblem(list, folder);
  if (unusable !== null) {
    world.stderr(problemsReport([unusable], { templates, files: [] }, world));
    return exit.usage;
  }
  const { library, files, problems } = await loadLibrary(templates, world.cwd);
  const read = await readList(locate(list, world));
  const heads = {
    roster: basename(list),
    communeSchema: schemaPath(folder, 'commune.schema.json'),
    branchSchema: schemaPath(locate(join(options.out, 'branches'), world), 'branch.schema.json'),
  };
  const made = holding(folder, () => {
    const there = readFolder(folder);
    const planned =
      library === null || read.value === null || there.value === null
        ? NOTHING_PLANNED
        : planFolder(readRoster(read.value, library.schemas.files), there.value, library, {
            heads,
            on: options.on ?? world.today,
          });
    const written = writeFolder(folder, planned.files);
    const next = there.value === null || hasErrors(written.problems) ? '' : nextText(planned, there.value, options.out);
    return { planned, written, next, problems: [...there.problems, ...planned.problems, ...written.problems] };
  });
  const {
    planned,
    written,
    next,
    problems: found,
  } = made.value ?? { planned: NOTHING_PLANNED, written: NONE, next: '', problems: made.problems };
  const all = settle([...problems, ...read.problems, ...found], templates);
  tellProblems(all, { templates, files: [...files, ...planned.checked] }, world);
  world.stdout(writtenText(written, all, waitingText(planned, world.columns, coloursOf(world))) + next);
  return stops(all, false) ? exit.problems : exit.clean;
}

function locate(path: string, world: World): Located {
  return { shown: path, absolute: resolve(world.cwd, path) };
}
