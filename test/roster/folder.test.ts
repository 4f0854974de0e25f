/** Where a folder's files are written: through a link to the folder itself, never through one inside it. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { holding, writeFolder } from '../../src/node/roster/folder.ts';

const FILES = [
  { path: 'xa/commune.yaml', text: 'name: xã Gò Nổi\n', before: null },
  { path: 'xa/branches/thon-bao-an.yaml', text: 'type: hamlet\n', before: null },
  { path: 'xa/branches/thon-xuan-dai.yaml', text: 'type: hamlet\n', before: 'type: hamlet\n' },
];

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'quyche-roster-'));
  mkdirSync(join(root, 'elsewhere'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const write = () => writeFolder({ shown: 'xa/', absolute: join(root, 'xa') }, FILES);

test('files that differ are written, the others are left alone', () => {
  expect(write()).toEqual({
    written: ['xa/commune.yaml', 'xa/branches/thon-bao-an.yaml'],
    unchanged: ['xa/branches/thon-xuan-dai.yaml'],
    problems: [],
  });
  expect(readFileSync(join(root, 'xa/commune.yaml'), 'utf8')).toBe('name: xã Gò Nổi\n');
  expect(existsSync(join(root, 'xa/branches/thon-xuan-dai.yaml'))).toBe(false);
});

test('the folder may be reached by a link', () => {
  symlinkSync(join(root, 'elsewhere'), join(root, 'xa'));
  expect(write().problems).toEqual([]);
});

test('a link inside the folder is not followed', () => {
  mkdirSync(join(root, 'xa'));
  symlinkSync(join(root, 'elsewhere'), join(root, 'xa/branches'));
  expect(write().problems).toMatchObject([
    { code: 'output-outside-folder', place: { file: 'xa/branches/thon-bao-an.yaml' } },
  ]);
  expect(existsSync(join(root, 'elsewhere/thon-bao-an.yaml'))).toBe(false);
});

test('a folder that another run holds is left alone', () => {
  mkdirSync(join(root, 'xa'));
  writeFileSync(join(root, 'xa/.quyche-lock'), JSON.stringify({ pid: process.pid, host: hostname() }));
  const { value, problems } = holding({ shown: 'xa', absolute: join(root, 'xa') }, write);
  expect([value, problems.map(({ code }) => code)]).toEqual([null, ['output-in-use']]);
  expect(readdirSync(join(root, 'xa'))).toEqual(['.quyche-lock']);
});

test('a folder that nobody holds is free again afterwards, and gone when nothing was put into it', () => {
  const folder = { shown: 'xa', absolute: join(root, 'xa') };
  holding(folder, () => writeFolder(folder, []));
  expect(existsSync(folder.absolute)).toBe(false);
  holding(folder, write);
  expect(readdirSync(folder.absolute).sort()).toEqual(['branches', 'commune.yaml']);
});

test('a disk without room is told once; what was written is whole', () => {
  const small = join(root, 'xa');
  mkdirSync(small);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', small]).status !== 0) {
    console.warn('SKIPPED, no right to mount a small disk');
    return;
  }
  try {
    const text = `# ${'x'.repeat(3000)}\n`;
    const files = Array.from({ length: 20 }, (_, index) => ({ path: `xa/branches/${index}.yaml`, text, before: null }));
    const { written, problems } = writeFolder({ shown: 'xa', absolute: small }, files);
    expect(problems.map(({ code }) => code)).toEqual(['output-disk-full']);
    expect(written.length).toBeGreaterThan(0);
    expect(readdirSync(join(small, 'branches'))).toEqual(written.map((path) => path.slice('xa/branches/'.length)));
    for (const path of written) expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  } finally {
    execFileSync('umount', [small]);
  }
});
