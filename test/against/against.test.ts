/** What the edits since a commit do to branches, in a repository of its own. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { against } from '../../src/node/commands/against.ts';
import { filesAt } from '../../src/node/git.ts';
import { UsageError } from '../../src/node/usage.ts';
import type { World } from '../../src/node/world.ts';
import { ROOT } from '../support/library.ts';

let folder: string;

function git(...args: string[]): void {
  execFileSync('git', ['-C', folder, ...args], { stdio: 'pipe' });
}

function edit(path: string, from: string, to: string): void {
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`no “${from}” in ${path}`);
  writeFileSync(file, text.replace(from, to));
}

async function run(
  paths: string[],
  ref: string,
  templates = 'mau',
): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const world: World = {
    stdout: (text) => (out += text),
    stderr: (text) => (err += text),
    cwd: folder,
    today: '2026-11-23',
    env: {},
    tty: false,
    columns: 100,
  };
  const code = await against(paths, { against: ref, templates }, world);
  return { code, out, err };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quyche-against-'));
  cpSync(join(ROOT, 'templates'), join(folder, 'mau'), { recursive: true });
  cpSync(join(ROOT, 'examples'), join(folder, 'examples'), { recursive: true });
  git('init', '-q');
  git('add', '-A');
  git('-c', 'user.name=Biên tập', '-c', 'user.email=b@example.com', 'commit', '-qm', 'mẫu');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('against a commit', () => {
  it('nothing edited: nothing changes', async () => {
    expect(await run(['examples/hamlet', 'examples/minimal'], 'HEAD')).toEqual({
      code: 0,
      out: 'so với HEAD: quy chế của 2 chi bộ không đổi\n',
      err: '',
    });
  });

  it('shows each edit once with its branches, as a word difference, and moved numbers apart', async () => {
    edit('mau/common/voting.hbs', 'bằng giơ tay', 'bằng thẻ đảng viên');
    edit('mau/hamlet/outline.yaml', '      - { article: study, lock: optional }\n', '');
    const { code, out } = await run(['examples/hamlet', 'examples/police'], 'HEAD');
    expect(code).toBe(0);
    expect(out).toContain(
      [
        'sửa khoản 5 Điều 16  voting/form',
        '  Chi bộ biểu quyết bằng [-giơ tay-]{+thẻ đảng viên+}; bỏ phiếu kín khi quy định của Đảng yêu cầu',
      ].join('\n'),
    );
    expect(out).toMatch(/sửa khoản 5 Điều 16 {2}voting\/form\n.*\n {2}cả 2 chi bộ\n/u);
    expect(out).toMatch(/bỏ khoản 1 Điều \d+ {2}study\/.*\n {2}\[-.*-\]\n {2}1 chi bộ: Chi bộ khối phố Phong Nhị/u);
    expect(out).toMatch(/chỉ đổi số\n {2}Điều 24 → Điều 23; .*\n {2}1 chi bộ: Chi bộ khối phố Phong Nhị/u);
    expect(out).toMatch(/so với HEAD: \d+ chỗ đổi lời, quy chế của 2\/2 chi bộ thay đổi\n$/u);
  });

  it('reads the law at the commit, too', async () => {
    git('checkout', '-q', '.');
    edit(
      'mau/law/figures.yaml',
      'value: 60\n        clause: Quy định số 208-QĐ/TW\n        document: qd-208-qd-tw-2026\n        grade: C\n  - id: strike-off-months',
      'value: 45\n        clause: Quy định số 208-QĐ/TW\n        document: qd-208-qd-tw-2026\n        grade: C\n  - id: strike-off-months',
    );
    const { out } = await run(['examples/hamlet'], 'HEAD');
    expect(out).toContain('[-60-]{+45+} ngày làm việc');
    git('checkout', '-q', '.');
  });
});

describe('wrong usage', () => {
  it.each<[string, string[], string, string, string]>([
    ['no such ref', ['examples/hamlet'], 'v9', 'mau', 'kho git không có mốc “v9”'],
    ['a ref that looks like an option', ['examples/hamlet'], '--help', 'mau', 'kho git không có mốc “--help”'],
    ['no branches', [], 'HEAD', 'mau', '“--against” cần tệp hoặc thư mục của những chi bộ để so sánh'],
    ['a folder outside of git', ['examples/hamlet'], 'HEAD', 'ngoai', 'không nằm trong kho git nào'],
  ])('%s', async (_what, paths, ref, templates, message) => {
    const outside = mkdtempSync(join(tmpdir(), 'quyche-khong-git-'));
    cpSync(join(ROOT, 'templates'), outside, { recursive: true });
    const error: unknown = await run(paths, ref, templates === 'ngoai' ? outside : templates).catch(
      (thrown: unknown) => thrown,
    );
    rmSync(outside, { recursive: true });
    expect(error).toBeInstanceOf(UsageError);
    expect((error as UsageError).message).toContain(message);
    expect((error as UsageError).hint).not.toBeUndefined();
  });

  it('git is not installed', () => {
    vi.stubEnv('PATH', '/nonexistent');
    expect(() => filesAt('HEAD', folder, /./u)).toThrow('máy này chưa có git');
    vi.unstubAllEnvs();
  });
});

it('models that could not be read at the commit are told with the commit before their place', async () => {
  edit('mau/common/voting.hbs', '# Biểu quyết', '{{#if committee}}\n# Biểu quyết');
  git('-c', 'user.name=B', '-c', 'user.email=b@example.com', 'commit', '-qam', 'hỏng');
  git('checkout', '-q', 'HEAD~1', '--', 'mau');
  const { code, err } = await run(['examples/hamlet'], 'HEAD');
  expect(code).toBe(1);
  expect(err).toMatch(/^HEAD:mau\/common\/voting\.hbs:\d+:\d+ {2}lỗi {2}template-/u);
});
