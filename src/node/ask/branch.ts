import type { Asker } from '../../core/ask/asker.ts';
import { interview, type Interviewed } from '../../core/ask/interview.ts';
import { hasErrors, type Problem, type Result, type SourceFile } from '../../core/diagnostic.ts';
import { glance, makeRegulation, type Library } from '../../core/index.ts';
import { readBytes } from '../files.ts';
import { communeFor } from '../input/branches.ts';
import { readTextFile, type Located } from '../input/read.ts';
import type { BranchType } from '../../core/branch-types.ts';
import { writeSingle } from '../output/write.ts';
import { problemsReport, settle } from '../report.ts';
import { UsageError } from '../usage.ts';
import { exit, type ExitCode, type World } from '../world.ts';

export interface Filling {
  type: BranchType;
  file: Located;
  library: Library;
  /** the text to begin with; null to go on with the file that is there */
  blank: string | null;
  world: World;
}

/** Asks what the branch's file does not say yet and keeps every answer in it at once. */
export async function askBranch(filling: Filling, asker: Asker): Promise<ExitCode> {
  const { type, file, library, blank, world } = filling;
  const own: Result<SourceFile> =
    blank === null ? readTextFile(file) : { value: { path: file.shown, text: blank }, problems: [] };
  const shared = communeFor(file);
  const unread = [...own.problems, ...shared.problems];
  if (own.value === null || hasErrors(unread)) return told(unread, [], world);
  const branch = own.value;
  otherType(glance(branch).type?.text, type, file.shown);
  const input = { branch, ...(shared.value === null ? {} : { commune: shared.value }) };
  const wrong = makeRegulation(input, library, { on: world.today }).problems.filter(isError);
  if (wrong.length > 0) return told(wrong, [branch, ...(shared.value === null ? [] : [shared.value])], world);

  const refused: Problem[] = [];
  let isWritten = blank === null;
  const mark = blank === null ? markOf(file) : '';
  const save = (text: string): boolean => {
    const state = writeSingle(file, mark + text, true);
    if (typeof state !== 'string') refused.push(state);
    isWritten ||= typeof state === 'string';
    return typeof state === 'string';
  };
  world.stdout(
    `${blank === null ? `Điền tiếp ${file.shown}` : `Tệp mới ${file.shown}`}. Mỗi câu trả lời được ghi ngay vào tệp; Ctrl+C để dừng.\n`,
  );
  const result = await interview({ ...input, type, on: world.today, library, save }, blank !== null, asker);
  if (refused.length > 0) return told(refused, [], world);
  world.stdout(closing(result, isWritten, filling));
  return exit.clean;
}

/** Titles of open fields in one line. */
const MOST_SHOWN = 5;

const isError = ({ severity }: Problem): boolean => severity === 'error';

/** A byte order mark at the head of a file is not part of its text, but stays. */
function markOf({ absolute }: Located): string {
  const bytes = readBytes(absolute);
  const isMarked = typeof bytes !== 'string' && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return isMarked ? '\uFEFF' : '';
}

function otherType(found: string | undefined, type: BranchType, shown: string): void {
  if (found === undefined || found === type) return;
  throw new UsageError(`“${shown}” là tệp của chi bộ loại “${found}”`, `quyche new ${found} ${shown}`);
}

function told(problems: readonly Problem[], files: readonly SourceFile[], world: World): ExitCode {
  world.stderr(problemsReport(settle(problems, undefined), { templates: undefined, files }, world));
  world.stderr('\nSửa xong rồi chạy lại lệnh này để điền tiếp.\n');
  return exit.problems;
}

function closing({ stopped, open, final }: Interviewed, isWritten: boolean, { type, file }: Filling): string {
  const path = /\s/u.test(file.shown) ? `"${file.shown}"` : file.shown;
  const again = `quyche new ${type} ${path}`;
  if (!isWritten) return `Chưa ghi gì. Bắt đầu lại: ${again}\n`;
  if (stopped) return `Đã dừng, các câu đã trả lời nằm trong ${file.shown}. Điền tiếp: ${again}\n`;
  const state = final ? 'Bản chính thức đã đủ các mục.' : 'Bản dự thảo.';
  const more = open.length > MOST_SHOWN ? ` và ${open.length - MOST_SHOWN} mục khác` : '';
  const left =
    open.length === 0 ? '' : ` Còn để ngỏ: ${open.slice(0, MOST_SHOWN).join('; ')}${more}. Điền tiếp: ${again}\n`;
  return [
    `${state}${left === '' ? '\n' : left}`,
    `Kiểm tra: quyche validate ${path}\n`,
    `In ra:    quyche generate ${path}\n`,
  ].join('');
}
