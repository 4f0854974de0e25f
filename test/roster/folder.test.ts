/** Where a folder's files are written: through a link to the folder itself, never through one inside it. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFolder } from '../../src/node/roster/folder.ts';

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
