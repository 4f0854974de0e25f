import { basename, dirname, extname, join, resolve } from 'node:path';
import { makeModel, slug } from '../../core/index.ts';
import type { Problem } from '../../core/diagnostic.ts';
import type { Located } from '../input/read.ts';
import { loadLibrary } from '../input/library.ts';
import { branchTypes, type BranchType } from '../../core/branch-types.ts';
import { formats, type Format } from '../options.ts';
import { newRenderer } from '../output/render.ts';
import { folderProblem, writeSingle } from '../output/write.ts';
import { NOTHING_QUOTED, problemsReport, settle, stops, tellProblems } from '../report.ts';
import { writtenText } from '../report/summary.ts';
import { UsageError } from '../usage.ts';
import { exit, type ExitCode, type World } from '../world.ts';

export interface ModelOptions {
  out?: string | undefined;
  format?: readonly Format[] | undefined;
  on?: string | undefined;
  force?: true | undefined;
  templates?: string | undefined;
}

/** Writes the blank model regulation of a branch type: to the file given, or to one named after the type. */
export async function model(type: BranchType, options: ModelOptions, world: World): Promise<ExitCode> {
  const targets = targetsOf(type, options);
  const unusable = folderProblem(locate(dirname(options.out ?? '.'), world));
  if (unusable !== null) {
    world.stderr(problemsReport([unusable], NOTHING_QUOTED, world));
    return exit.usage;
  }
  const loaded = await loadLibrary(options.templates, world.cwd);
  const on = options.on ?? world.today;
  const made = loaded.library === null ? null : makeModel(type, loaded.library, { on });
  const problems: Problem[] = [...loaded.problems, ...(made?.problems ?? [])];
  const written: string[] = [];
  const unchanged: string[] = [];
  if (loaded.library !== null && made !== null && made.value !== null && !stops(problems, false)) {
    const render = await newRenderer(loaded.library);
    for (const { path, format } of targets) {
      const [content = ''] = render([{ ...made.value, input: '' }], format);
      const result = writeSingle(locate(path, world), content, options.force === true);
      if (result === 'written') written.push(path);
      else if (result === 'unchanged') unchanged.push(path);
      else problems.push(result);
    }
  }
  const all = settle(problems, options.templates);
  tellProblems(all, { templates: options.templates, files: loaded.files }, world);
  world.stdout(writtenText({ written, unchanged }, all));
  return stops(all, false) ? exit.problems : exit.clean;
}

function locate(path: string, world: World): Located {
  return { shown: path, absolute: resolve(world.cwd, path) };
}

/** The files to write. The ending of `--out` decides the format; `--format` alone decides the endings. */
function targetsOf(type: BranchType, { out, format }: ModelOptions): { path: string; format: Format }[] {
  const wanted = format ?? ['docx'];
  if (out === undefined)
    return wanted.map((each) => ({ path: `quy-che-mau-chi-bo-${slug(branchTypes[type])}.${each}`, format: each }));
  const ending = extname(out).slice(1).toLowerCase();
  const known = formats.find((each) => each === ending);
  if (known === undefined) {
    const isFolder = out.endsWith('/') || /^\.*$/u.test(basename(out));
    const name = isFolder ? join(out, 'quy-che-mau') : out.slice(0, out.length - extname(out).length);
    throw new UsageError(`không rõ định dạng của “${out}”`, `-o ${name}.${wanted[0] ?? 'docx'}`);
  }
  if (format !== undefined && (format.length > 1 || format[0] !== known)) {
    throw new UsageError(`“-o ${out}” và “-f ${format.join(',')}” không khớp nhau`, 'bỏ một trong hai');
  }
  return [{ path: out, format: known }];
}
