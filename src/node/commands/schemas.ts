import { join, resolve } from 'node:path';
import type { Problem } from '../../core/diagnostic.ts';
import { listFolder, packageRoot, readBytes } from '../files.ts';
import { below, type Located } from '../input/read.ts';
import { folderProblem, writeSingle } from '../output/write.ts';
import { NOTHING_QUOTED, problemsReport, tellProblems } from '../report.ts';
import { writtenText } from '../report/summary.ts';
import { exit, type ExitCode, type World } from '../world.ts';

/**
 * Writes the JSON Schemas of all YAML files into a folder, where a repository of data can point its editors to them.
 */
export function schemas({ out, force }: { out: string; force?: true | undefined }, world: World): ExitCode {
  const folder: Located = { shown: out, absolute: resolve(world.cwd, out) };
  const unusable = folderProblem(folder);
  if (unusable !== null) {
    world.stderr(problemsReport([unusable], NOTHING_QUOTED, world));
    return exit.usage;
  }
  const problems: Problem[] = [];
  const written: string[] = [];
  const unchanged: string[] = [];
  for (const { name, text } of builtIn()) {
    const file = below(folder, name);
    const state = writeSingle(file, text, force === true || isSchema(file, name));
    if (state === 'written') written.push(file.shown);
    else if (state === 'unchanged') unchanged.push(file.shown);
    else problems.push(state);
  }
  tellProblems(problems, NOTHING_QUOTED, world);
  world.stdout(writtenText({ written, unchanged }, problems));
  return problems.length > 0 ? exit.problems : exit.clean;
}

function builtIn(): { name: string; text: string }[] {
  const folder = join(packageRoot, 'schemas');
  const entries = listFolder(folder);
  if (typeof entries === 'string') throw new Error(`no folder ${folder}`);
  return entries.map(({ name }) => ({ name, text: textOf(join(folder, name)) ?? '' }));
}

/**
 * One that an earlier version of ours has written carries its name in `$id`: it is brought up to date without asking.
 */
function isSchema(file: Located, name: string): boolean {
  return textOf(file.absolute)?.includes(`"$id": "${name}"`) ?? false;
}

function textOf(path: string): string | null {
  const bytes = readBytes(path);
  return typeof bytes === 'string' ? null : Buffer.from(bytes).toString('utf8');
}
