/** Where a folder's files are written: through a link to the folder itself, never through one inside it. */
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
