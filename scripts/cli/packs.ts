/**
 * Puts the scripts that the commands run most load into two packs, which `src/node/start.ts` opens: one for any
 * command, one for those that make or check a regulation. To find and open forty files takes longer than to run what is
 * in them.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { packageRoot } from '../../src/node/files.ts';

const folder = join(packageRoot, 'dist/cli');

/**
 * What a run of a script beside this file writes as its last line. Each run is the first one in an empty folder: one
 * that finds documents there loads what looks into them.
 */
function runOnce(script: string, args: readonly string[], scratch: string): string {
  const command = [join(import.meta.dirname, script), ...args];
  const cwd = mkdtempSync(join(scratch, 'run-'));
  return execFileSync(process.execPath, command, { cwd, encoding: 'utf8', stdio: 'pipe' }).split('\n').at(-1) ?? '';
}

/**
 * Packs the parts that `first` loads, and those that the other commands load besides, and keeps beside each pack what
 * V8 makes of it in these runs, each in a folder of its own below `scratch`.
 */
export function writePacks(first: readonly string[], others: readonly (readonly string[])[], scratch: string): void {
  const partsOf = (args: readonly string[]) => JSON.parse(runOnce('list-parts.cjs', args, scratch)) as string[];
  const start = new Set(partsOf(first));
  const work = new Set(others.flatMap(partsOf).filter((path) => !start.has(path)));
  writePack('start', [...start]);
  writePack('work', [...work]);
  for (const args of [first, ...others]) runOnce('keep-compiled.cjs', args, scratch);
}

/**
 * A script that gives its parts as functions, by their path below the program's folder. A part of the command line
 * itself is then no file any more.
 */
function writePack(name: string, paths: readonly string[]): void {
  const parts = paths.map((path) => {
    const key = relative(packageRoot, path).replaceAll(sep, '/');
    return `${JSON.stringify(key)}(exports,require,module,__dirname){${readFileSync(path, 'utf8')}\n}`;
  });
  writeFileSync(join(folder, `${name}.pack.cjs`), `({${parts.join(',\n')}})`);
  for (const path of paths) if (path.startsWith(folder)) rmSync(path);
}
