/** The built command line starts with what V8 made of it, and of nothing else than its scripts as they stand. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../support/library.ts';

/** A copy of what is packed. */
let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'quyche-start-'));
  for (const part of ['bin', 'dist/cli', 'dist/library', 'dist/shell', 'templates', 'schemas', 'package.json']) {
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  }
});
afterEach(() => {
  rmSync(copy, { recursive: true });
});

const BRANCH = join(ROOT, 'examples/hamlet/branch.yaml');

function quyche(args: readonly string[], switches: readonly string[] = []) {
  const command = [...switches, join(copy, 'bin/quyche.js'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: copy, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** The bytes of a regulation made in the copy. */
function made(switches: readonly string[] = []): Buffer {
  expect(quyche(['generate', BRANCH, '--force'], switches).status).toBe(0);
  return readFileSync(join(copy, 'out/quy-che-chi-bo-khoi-pho-phong-nhi.docx'));
}

const compiledOf = (folder: string): string[] =>
  readdirSync(join(copy, folder))
    .filter((name) => name.endsWith('.compiled'))
    .map((name) => join(copy, folder, name));
const compiled = (): string[] => compiledOf('dist/cli');

/** How many of the scripts that a command ran were compiled before, as V8 says; `first` is run before the program. */
function taken(args: readonly string[], switches: readonly string[] = [], first = ''): string {
  const tell = `${first}; const { main, loaded } = require('./dist/cli/start.cjs'); main();
    process.on('exit', () => {
      const before = loaded.filter(({ script }) => script.cachedDataRejected === false);
      console.error(before.length === loaded.length ? 'all' : before.length + ' of ' + loaded.length);
    });`;
  const command = [...switches, '-e', tell, '--', 'quyche', ...args];
  return spawnSync(process.execPath, command, { cwd: copy, encoding: 'utf8' }).stderr.trim().split('\n').at(-1) ?? '';
}

describe('what V8 made of the scripts', () => {
  it.each([[['--help']], [['validate', BRANCH]], [['generate', BRANCH]]])('serves %j whole', (args) => {
    expect(taken(args)).toBe('all');
  });

  it('does not serve a V8 with other switches, which does the same with the scripts alone', () => {
    const usual = made();
    expect(taken(['generate', BRANCH], ['--no-opt'])).toMatch(/^0 of \d/u);
    expect(made(['--no-opt']).equals(usual)).toBe(true);
  });

  it.each(['version', 'platform', 'arch'])('does not serve another Node, by its %s: V8 would take it', (name) => {
    const other = `Object.defineProperty(process, '${name}', { value: 'v20.15.0' })`;
    expect(taken(['validate', BRANCH], [], other)).toMatch(/^0 of \d/u);
  });

  it('may be absent, cut off, or another file’s', () => {
    const usual = made();
    const [first = '', ...rest] = compiled();
    for (const path of rest) writeFileSync(path, readFileSync(path).subarray(0, 1000));
    writeFileSync(first, readFileSync(rest[0] ?? ''));
    expect(made().equals(usual)).toBe(true);
    for (const path of compiled()) rmSync(path);
    expect(made().equals(usual)).toBe(true);
    expect(taken(['--help'])).toMatch(/^0 of/u);
  });

  it('is refused with a byte changed anywhere, on which V8 would end the process', () => {
    for (const path of compiled()) {
      const kept = readFileSync(path);
      for (const at of [0, 8, 100, kept.length >> 2, kept.length >> 1, kept.length - 4, kept.length - 1]) {
        const changed = Buffer.from(kept);
        changed[at]! ^= 4;
        writeFileSync(path, changed);
        expect(taken(['generate', BRANCH, '--force']), `${path} at ${at}`).toBe('1 of 2');
      }
      writeFileSync(path, kept);
    }
    expect(taken(['generate', BRANCH, '--force'])).toBe('all');
  });

  it('is never used for a script that says something else, be it as long', () => {
    expect(quyche(['--help']).stdout).toContain('quyche generate examples -o out');
    const main = join(copy, 'dist/cli/start.pack.cjs');
    const before = readFileSync(main, 'utf8');
    const after = before.replace('quyche generate examples -o out', 'quyche generate exemples -o out');
    expect([after.length, after === before]).toEqual([before.length, false]);
    writeFileSync(main, after);
    expect(quyche(['--help']).stdout).toContain('quyche generate exemples -o out');
  });
});

it('says of a fault of ours where it is, wherever the program was built', () => {
  const path = join(copy, 'dist/cli/work.pack.cjs');
  const broken = readFileSync(path, 'utf8').replace(/async function generate\([^{]*\{/u, '$&\n  null.fault;');
  writeFileSync(path, broken);
  const { status, stderr } = quyche(['generate', BRANCH]);
  expect(status).toBe(3);
  const line = broken.split('\n').findIndex((text) => text.includes('null.fault')) + 1;
  expect(stderr).toContain(`generate (quyche/dist/cli/work.pack.cjs:${line}:8)\n`);
  expect(stderr).toMatch(/ at async runProgram \(quyche\/dist\/cli\/start\.pack\.cjs:\d+:\d+\)\n/u);
  expect(stderr).not.toContain(ROOT);
});

describe('a program that is not whole says so in one sentence', () => {
  it.each([
    ['start.cjs', 'chưa có chương trình đã dựng', ['--help']],
    ['start.pack.cjs', 'bản cài đặt thiếu tệp', ['--help']],
    ['work.pack.cjs', 'bản cài đặt thiếu tệp', ['validate', BRANCH]],
    ['', 'chưa có chương trình đã dựng', ['--help']],
  ])('without dist/cli/%s', (name, sentence, args) => {
    const gone = join(copy, 'dist/cli', name);
    rmSync(gone, { recursive: true });
    const { status, stdout, stderr } = quyche(args);
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toBe(
      name === '' || name === 'start.cjs'
        ? `Lỗi: ${sentence} “${join(copy, 'dist/cli/start.cjs')}”; chạy “npm run build” trong thư mục của quyche\n`
        : `Lỗi: ${sentence} “${gone}”; cài lại quyche, hoặc chạy “npm run build” trong thư mục của quyche\n`,
    );
  });

  it.each([
    'library/library.json',
    'library/templates-common.json',
    'shell/hd-05-2026.json',
    'shell/hd-05-2026.packed.json',
  ])('without dist/%s, which a regulation is made of', (name) => {
    const gone = join(copy, 'dist', name);
    rmSync(gone);
    const { status, stderr } = quyche(['generate', BRANCH, '-o', join(copy, 'out')]);
    expect(stderr).toBe(
      `Lỗi: bản cài đặt thiếu tệp “${gone}”; cài lại quyche, hoặc chạy “npm run build” trong thư mục của quyche\n`,
    );
    expect(status).toBe(3);
  });

  it.each(['worker.cjs', 'work.pack.cjs'])('without dist/cli/%s, if a worker thread alone misses it', (name) => {
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    for (let count = 1; count <= 100; count += 1) cpSync(BRANCH, join(copy, `tinh/${count}/branch.yaml`));
    const hide = `const { isMainThread } = require('node:worker_threads'), fs = require('node:fs'), read = fs.readFileSync;
      const gone = (path) => (String(path).endsWith('/${name}') ? path + '.gone' : path);
      if (!isMainThread) fs.readFileSync = (path, ...how) => read(gone(path), ...how);`;
    writeFileSync(join(copy, 'hide.cjs'), hide);
    const { status, stderr } = quyche(['generate', 'tinh', '--jobs', '2'], ['-r', join(copy, 'hide.cjs')]);
    expect(stderr).toMatch(
      new RegExp(
        `^Lỗi: bản cài đặt thiếu tệp “[^”]*/dist/cli/${name}”; cài lại quyche, hoặc chạy “npm run build”[^\\n]*\\n$`,
        'u',
      ),
    );
    expect(status).toBe(3);
  });
});
