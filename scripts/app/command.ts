/**
 * `npm run app` as a function, with the manners of a command of quyche: nothing is written unless all of it is right.
 */
import { dirname, isAbsolute, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Problem } from '../../src/core/diagnostic.ts';
import { makeFolder, replaceFile, writeTemporary } from '../../src/node/files.ts';
import { temporary } from '../../src/node/output/journal.ts';
import { notWritten } from '../../src/node/output/problems.ts';
import { problemsReport, settle } from '../../src/node/report.ts';
import { UsageError } from '../../src/node/usage.ts';
import { exit, type ExitCode, type World } from '../../src/node/world.ts';
import { buildPage } from './build.ts';
import { readModels } from './models.ts';

export interface AppWorld extends Pick<World, 'cwd' | 'env' | 'tty' | 'columns' | 'stdout' | 'stderr'> {
  /** the page's file when no other is named */
  out: string;
}

const HELP = `npm run app -- [--templates thư-mục] [--out tệp]

Làm trang soạn quy chế không cần mạng, một tệp HTML.
  --templates thư-mục   mang theo quy chế mẫu trong thư mục này, xếp như templates/ (mặc định: mẫu có sẵn)
  --out tệp             ghi vào tệp này (mặc định: dist/quyche.html)
`;

interface Wanted {
  templates: string | undefined;
  out: string | undefined;
}

/** Null when only help is asked for. */
function wanted(argv: readonly string[]): Wanted | null {
  const options = { templates: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true });
  if (values['help'] === true) return null;
  const unknown = [
    ...Object.keys(values)
      .filter((name) => !['templates', 'out'].includes(name))
      .map((name) => `--${name}`),
    ...positionals,
  ];
  if (unknown[0] !== undefined)
    throw new UsageError(`không hiểu “${unknown[0]}”`, 'chỉ có --templates thư-mục và --out tệp');
  const valueOf = (name: 'templates' | 'out'): string | undefined => {
    const value = values[name];
    if (value === true || value === '')
      throw new UsageError(
        `thiếu giá trị của --${name}`,
        `--${name} ${name === 'out' ? 'quyche.html' : 'mau-cua-toi'}`,
      );
    return value as string | undefined;
  };
  return { templates: valueOf('templates'), out: valueOf('out') };
}

/** Readers see the old page or the new one, never a half. */
function write(path: string, shown: string, page: string): Problem | null {
  const aside = temporary(path);
  const refused = makeFolder(dirname(path)) ?? writeTemporary(aside, page) ?? replaceFile(aside, path);
  return refused === null ? null : notWritten(shown, refused);
}

async function make({ templates, out }: Wanted, world: AppWorld): Promise<ExitCode> {
  const { models, files, problems } = readModels(templates, world.cwd);
  const tell = (told: readonly Problem[]): void => {
    world.stderr(problemsReport(told, { templates, files }, world));
  };
  const settled = settle(problems, templates);
  if (settled.length > 0) tell(settled);
  if (models === null) {
    world.stderr('\nKhông ghi trang: sửa những chỗ trên rồi chạy lại; quyche lint xem kỹ cả thư mục mẫu\n');
    return exit.problems;
  }
  const page = await buildPage(models);
  const path = out === undefined ? world.out : isAbsolute(out) ? out : join(world.cwd, out);
  const shown = out ?? relative(world.cwd, path);
  const failed = write(path, shown, page);
  if (failed !== null) {
    tell([failed]);
    return exit.problems;
  }
  world.stdout(`${shown}: ${Math.round(Buffer.byteLength(page) / 1000)} kB\n`);
  return exit.clean;
}

/** Writes the page; gives the exit code that the command line would. */
export async function makePageFile(argv: readonly string[], world: AppWorld): Promise<ExitCode> {
  try {
    const asked = wanted(argv);
    if (asked !== null) return await make(asked, world);
    world.stdout(HELP);
    return exit.clean;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    world.stderr(`npm run app: ${error.message}\n${error.hint === undefined ? '' : `  gợi ý: ${error.hint}\n`}`);
    return exit.usage;
  }
}
