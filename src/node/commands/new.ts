import { dirname, join, relative, resolve, sep } from 'node:path';
import { fieldList } from '../../core/index.ts';
import { skeleton } from '../../core/skeleton.ts';
import { kindOf, packageRoot } from '../files.ts';
import { isYaml } from '../input/find.ts';
import { cannotRead } from '../input/problems.ts';
import type { BranchType } from '../options.ts';
import { writeSingle } from '../output/write.ts';
import { problemsReport } from '../report.ts';
import { writtenText } from '../report/summary.ts';
import { UsageError } from '../usage.ts';
import { exit, type ExitCode, type World } from '../world.ts';
import { libraryOrTell } from './job.ts';

/** Writes the file of a new branch, every field explained and still open. A file that is there stays unless forced. */
export async function newBranch(
  type: BranchType,
  shown: string | undefined = 'branch.yaml',
  options: { force?: true | undefined },
  world: World,
): Promise<ExitCode> {
  const file = { shown, absolute: resolve(world.cwd, shown) };
  const isFolder = kindOf(file.absolute) === 'folder';
  if (!isFolder && !isYaml(shown))
    throw new UsageError(`“${shown}” không có đuôi .yaml`, `quyche new ${type} ${shown}.yaml`);
  const library = await libraryOrTell(undefined, world);
  if (library === null) return exit.problems;
  const schema = relative(dirname(file.absolute), join(packageRoot, 'schemas', 'branch.schema.json')).replaceAll(
    sep,
    '/',
  );
  const text = skeleton(type, fieldList(type, library), schema);
  const state = isFolder ? cannotRead(shown, 'folder', null) : writeSingle(file, text, options.force === true);
  const problems = typeof state === 'string' ? [] : [state];
  if (problems.length > 0) world.stderr(`${problemsReport(problems, { templates: undefined, files: [] }, world)}\n`);
  world.stdout(
    writtenText(
      { written: state === 'written' ? [shown] : [], unchanged: state === 'unchanged' ? [shown] : [] },
      problems,
    ),
  );
  return problems.length > 0 ? exit.problems : exit.clean;
}
