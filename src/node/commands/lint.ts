import type { Problem, SourceFile } from '../../core/diagnostic.ts';
import { lintFiles } from '../../core/lint/index.ts';
import { parseSchemas } from '../../core/read-parts.ts';
import { builtSchemas } from '../input/built.ts';
import { readLibraryFiles } from '../input/library.ts';
import { decoded } from '../input/read.ts';
import type { Reporter } from '../options.ts';
import { settle, stops } from '../report.ts';
import { answer } from '../report/answer.ts';
import { problemCounts, summary } from '../report/summary.ts';
import { exit, type ExitCode, type World } from '../world.ts';

export interface LintOptions {
  reporter: Reporter;
  strict?: true | undefined;
  templates?: string | undefined;
}

/** Looks for everything wrong in a folder of templates. The report is the answer and goes to stdout. */
export async function lint(options: LintOptions, world: World): Promise<ExitCode> {
  const { templates } = options;
  const { files, problems: missing } = readLibraryFiles(templates, world.cwd);
  const unreadable = [...missing, ...files.flatMap((file) => decoded(file, file.bytes).problems)];
  // What a file that cannot be read would have had is not told as missing.
  const problems = settle(unreadable.length > 0 ? unreadable : linted(files), templates);
  const checked = files.filter(({ path }) => path.startsWith('templates/')).length;
  world.stdout(await answer(problems, closing(checked, problems), { ...options, templates, files }, world));
  return stops(problems, options.strict === true) ? exit.problems : exit.clean;
}

/** Compiling the schemas takes longer than all the rules: what the build has compiled is not compiled again. */
function linted(files: readonly SourceFile[]): Problem[] {
  return lintFiles(files, builtSchemas(parseSchemas(files)) ?? undefined);
}

function closing(checked: number, problems: readonly Problem[]): string {
  const line = summary([[checked, 'tệp mẫu đã kiểm tra'], ...problemCounts(problems)], 'không có tệp mẫu nào');
  return checked > 0 && problems.length === 0 ? line.replace('\n', ', không có lỗi\n') : line;
}
