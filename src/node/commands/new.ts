import { dirname, join, relative, resolve, sep } from 'node:path';
import { fieldList, type Library } from '../../core/index.ts';
import { skeleton } from '../../core/skeleton.ts';
import { kindOf, packageRoot } from '../files.ts';
import { isYaml } from '../input/find.ts';
import { cannotRead } from '../input/problems.ts';
import { below, type Located } from '../input/read.ts';
import type { BranchType } from '../../core/branch-types.ts';
import { writeSingle } from '../output/write.ts';
import { NOTHING_QUOTED, tellProblems } from '../report.ts';
import { writtenText } from '../report/summary.ts';
import { quoted, UsageError } from '../usage.ts';
import { exit, type ExitCode, type World } from '../world.ts';
import { libraryOrTell } from './job.ts';

/**
 * Writes the file of a new branch, every field explained and still open; where a person can answer, the fields are
 * asked for one by one, and a draft that is there is gone on with. Otherwise a file that is there stays unless forced.
 */
export async function newBranch(
  type: BranchType,
  shown: string | undefined = 'branch.yaml',
  options: { force?: true | undefined },
  world: World,
): Promise<ExitCode> {
  const file = { shown, absolute: resolve(world.cwd, shown) };
  const kind = kindOf(file.absolute);
  if (kind !== 'folder' && !isYaml(shown))
    throw new UsageError(`“${shown}” không có đuôi .yaml`, `quyche new ${type} ${shown}.yaml`);
  const library = await libraryOrTell(undefined, world);
  if (library === null) return exit.problems;
  const text = blank(type, file, library);
  const inFolder = `quyche new ${type} ${quoted(below(file, 'branch.yaml').shown)}`;
  if (world.asker === undefined || kind === 'folder')
    return writeBlank(text, file, { force: options.force === true, inFolder }, world);
  const { askBranch } = await import('../ask/branch.ts');
  const isNew = kind === 'missing' || options.force === true;
  return askBranch({ type, file, library, blank: isNew ? text : null, world }, await world.asker());
}

function blank(type: BranchType, file: Located, library: Library): string {
  const path = relative(dirname(file.absolute), join(packageRoot, 'schemas', 'branch.schema.json'));
  return skeleton(type, fieldList(type, library), path.replaceAll(sep, '/'));
}

/** @param inFolder what to type where the file is a folder */
function writeBlank(
  text: string,
  file: Located,
  { force, inFolder }: { force: boolean; inFolder: string },
  world: World,
): ExitCode {
  const { shown } = file;
  const isFolder = kindOf(file.absolute) === 'folder';
  const state = isFolder ? cannotRead(shown, 'folder', null, inFolder) : writeSingle(file, text, force);
  const problems = typeof state === 'string' ? [] : [state];
  tellProblems(problems, NOTHING_QUOTED, world);
  world.stdout(
    writtenText(
      { written: state === 'written' ? [shown] : [], unchanged: state === 'unchanged' ? [shown] : [] },
      problems,
    ),
  );
  return problems.length > 0 ? exit.problems : exit.clean;
}
