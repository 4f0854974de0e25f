import { basename, extname, join, resolve, sep } from 'node:path';
import { blankRoster as blankSheets } from '../../core/roster/index.ts';
import { libraryOrTell } from './job.ts';
import { workbookBytes } from '../../excel/blank.ts';
import { deflater } from '../output/deflate.ts';
import { writeSingle } from '../output/write.ts';
import { NOTHING_QUOTED, tellProblems } from '../report.ts';
import { writtenText } from '../report/summary.ts';
import { quoted, UsageError } from '../usage.ts';
import { exit, type ExitCode, type World } from '../world.ts';

/** What whoever works at the command line does with a list that is filled in. */
export const LAST_STEPS = [
  'Lưu tệp rồi chạy: quyche roster danh-sach.xlsx -o xa-an-thang. Chỗ nào sai, chương trình chỉ ra trang tính, ô và cách sửa; sửa xong chạy lại. Khi có thay đổi chỉ cần sửa danh sách rồi chạy lại.',
  'Soạn quy chế của cả xã, phường: quyche generate xa-an-thang.',
];

export interface BlankOptions {
  force?: true | undefined;
  templates?: string | undefined;
}

/**
 * Writes a workbook to fill in. One that is there is never overwritten without --force: somebody's work may be in it.
 */
export async function blankRoster(path: string, options: BlankOptions, world: World): Promise<ExitCode> {
  if (extname(path).toLowerCase() !== '.xlsx')
    throw new UsageError(`“${path}” không có đuôi .xlsx`, `quyche roster --blank ${quoted(withEnding(path))}`);
  const library = await libraryOrTell(options.templates, world);
  if (library === null) return exit.problems;
  const bytes = await workbookBytes(blankSheets(library.schemas.files, LAST_STEPS), deflater);
  const file = { shown: path, absolute: resolve(world.cwd, path) };
  const result = writeSingle(file, bytes, options.force === true);
  const problems = typeof result === 'string' ? [] : [result];
  tellProblems(problems, NOTHING_QUOTED, world);
  world.stdout(
    writtenText(
      { written: result === 'written' ? [path] : [], unchanged: result === 'unchanged' ? [path] : [] },
      problems,
    ),
  );
  if (problems.length > 0) return exit.problems;
  world.stdout(`mở bằng Excel, điền và lưu, rồi chạy: quyche roster ${quoted(path)} -o xa-an-thang\n`);
  return exit.clean;
}

/** The file that was meant by a name with another ending or none, or by a folder. */
function withEnding(path: string): string {
  const isFolder = /[/\\]$/u.test(path) || /^\.*$/u.test(basename(path));
  return isFolder ? join(path, 'danh-sach.xlsx').replaceAll(sep, '/') : `${path.replace(/\.[^./\\]*$/u, '')}.xlsx`;
}
