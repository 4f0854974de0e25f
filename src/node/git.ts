import { spawnSync } from 'node:child_process';
import { basename, join, relative, sep } from 'node:path';
import type { SourceFile } from '../core/diagnostic.ts';
import { realPath } from './files.ts';
import { UsageError } from './usage.ts';

/** The only file that runs git. It reads one folder as it stood at a commit; what git cannot give is wrong usage. */

/** Git writes nothing and asks nothing; its messages are read by nobody, so their language does not matter. */
const environment = () => ({ ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' });
const outputLimit = 100_000_000;

/** What a git command prints; null when it ends with an error. */
function git(folder: string, args: readonly string[], input?: string): Buffer | null {
  const run = spawnSync('git', ['-C', folder, ...args], {
    env: environment(),
    input,
    maxBuffer: outputLimit,
    windowsHide: true,
  });
  if (run.error !== undefined) {
    if ('code' in run.error && run.error.code === 'ENOENT') {
      throw new UsageError('máy này chưa có git', 'cài git rồi chạy lại lệnh');
    }
    throw run.error;
  }
  return run.status === 0 ? run.stdout : null;
}

/**
 * The text files below a folder as they stood at a commit, a tag or a branch, with paths below `folder`'s own name.
 * @param folder absolute path of a folder that is there now
 */
export function filesAt(ref: string, folder: string, wanted: RegExp): SourceFile[] {
  const top = git(folder, ['rev-parse', '--show-toplevel'])?.toString('utf8').trim();
  if (top === undefined) {
    throw new UsageError(
      `thư mục “${folder}” không nằm trong kho git nào`,
      'so sánh thư mục mẫu có lịch sử: --templates đường-dẫn-trong-kho',
    );
  }
  const commit = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (commit === null) {
    throw new UsageError(
      `kho git không có mốc “${ref}”`,
      'viết tên nhánh, thẻ hoặc mã của lần ghi, ví dụ --against HEAD',
    );
  }
  const below = relative(realPath(top), realPath(folder)).replaceAll(sep, '/');
  const tree = `${commit.toString('utf8').trim()}:${below}`;
  const listed = git(folder, ['ls-tree', '-r', '-z', '--full-tree', '--name-only', tree]);
  if (listed === null) {
    throw new UsageError(`ở mốc “${ref}” chưa có thư mục “${below}”`, 'chọn một mốc về sau');
  }
  const names = listed
    .toString('utf8')
    .split('\0')
    .filter((name) => wanted.test(name));
  return read(folder, tree, names).map(({ path, text }) => ({
    path: join(basename(folder), path).replaceAll(sep, '/'),
    text,
  }));
}

/** Reads files of a tree in one run of git. */
function read(folder: string, tree: string, names: readonly string[]): SourceFile[] {
  const root = tree.endsWith(':') ? tree : `${tree}/`;
  const answer = git(folder, ['cat-file', '--batch'], names.map((name) => `${root}${name}\n`).join(''));
  if (answer === null) throw new Error('git cat-file failed');
  const files: SourceFile[] = [];
  let at = 0;
  for (const path of names) {
    // “<id> blob <size>”, a line end, the bytes, a line end.
    const end = answer.indexOf(10, at);
    const size = Number(answer.toString('utf8', at, end).split(' ')[2]);
    if (Number.isNaN(size)) throw new Error(`git has no “${path}”`);
    files.push({ path, text: answer.toString('utf8', end + 1, end + 1 + size) });
    at = end + size + 2;
  }
  return files;
}
