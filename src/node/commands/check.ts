import { resolve } from 'node:path';
import type { Library } from '../../core/index.ts';
import { shortDate } from '../../core/law/date.ts';
import { checkDocx, type CheckReport } from '../../core/format/index.ts';
import type { Problem } from '../../core/diagnostic.ts';
import { below, docxLimit, readFileWithin } from '../input/read.ts';
import type { Reporter } from '../options.ts';
import { problemsReport, settle, stops } from '../report.ts';
import { answer, type AnswerOptions } from '../report/answer.ts';
import { problemCounts, summary } from '../report/summary.ts';
import { exit, type ExitCode, type World } from '../world.ts';
import { libraryOrTell } from './job.ts';

export interface CheckOptions {
  reporter: Reporter;
  on?: string | undefined;
  strict?: true | undefined;
  templates?: string | undefined;
}

/** One file: its problems and, when it could be read, the guide it was held against. */
interface Checked {
  file: string;
  guide: string | null;
  problems: Problem[];
}

/** Holds finished DOCX files against the rules of format. The report is the answer and goes to stdout. */
export async function check(paths: readonly string[], options: CheckOptions, world: World): Promise<ExitCode> {
  const library = await libraryOrTell(options.templates, world);
  if (library === null) return exit.problems;
  const checked = [...new Set(paths)].map((path) => checkOne(path, library, options, world));
  const problems = checked.flatMap((one) => one.problems);
  const reporting = { reporter: options.reporter, templates: options.templates, files: [], profiles: library.profiles };
  if (options.reporter === 'text') world.stdout(checkedText(checked, reporting, world));
  else world.stdout(await answer(settle(problems, options.templates), closing(checked), reporting, world));
  return stops(problems, options.strict === true) ? exit.problems : exit.clean;
}

function checkOne(file: string, library: Library, options: CheckOptions, world: World): Checked {
  const located = { shown: file, absolute: resolve(world.cwd, file) };
  const bytes = readFileWithin(
    located,
    docxLimit,
    `đưa tên các tệp Word trong đó: quyche check ${below(located, '*.docx').shown}`,
  );
  if (bytes.value === null) return { file, guide: null, problems: bytes.problems };
  const { value, problems } = checkDocx(bytes.value, file, library.profiles, options.on);
  return { file, guide: value && guide(value, options), problems };
}

/** Which guide was used, and why that one. */
function guide({ profile, date }: CheckReport, { on }: CheckOptions): string {
  if (date !== null) return `theo ${profile.name}, vì văn bản ghi ngày ${shortDate(date)}`;
  return on === undefined
    ? `theo ${profile.name}, hướng dẫn mới nhất, vì văn bản không ghi ngày`
    : `theo ${profile.name}, vì văn bản không ghi ngày và --on là ${shortDate(on)}`;
}

function checkedText(checked: readonly Checked[], reporting: AnswerOptions, world: World): string {
  const parts = checked.map(({ file, guide: used, problems }) => {
    const settled = settle(problems, reporting.templates);
    const head = used === null ? '' : `${file}: ${used}\n\n`;
    return head + (settled.length === 0 ? '' : `${problemsReport(settled, reporting, world)}\n`);
  });
  return parts.join('') + closing(checked);
}

function closing(checked: readonly Checked[]): string {
  const read = checked.filter((one) => one.guide !== null).length;
  const problems = checked.flatMap((one) => one.problems);
  const line = summary([[read, 'tệp đã kiểm tra'], ...problemCounts(problems)], 'không có gì để kiểm tra');
  return problems.length === 0 ? line.replace('\n', ', không có lỗi\n') : line;
}
