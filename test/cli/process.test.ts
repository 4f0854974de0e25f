/** The command as it is installed: a process of its own, from `bin/quyche.js` over the build in `dist`. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dropFolder, newFolder } from './transcript.ts';

const root = join(import.meta.dirname, '../..');

const quycheFile = join(root, 'bin/quyche.js');

function quyche(args: readonly string[], env: Record<string, string> = {}) {
  return spawnSync(process.execPath, [quycheFile, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...env },
  });
}

let folder: string;
beforeEach(() => {
  folder = newFolder();
});
afterEach(() => {
  dropFolder(folder);
});

describe.skipIf(!existsSync(join(root, 'dist/cli/start.cjs')))('bin/quyche.js', () => {
  it('writes a DOCX and exits with 0', () => {
    const { status, stdout } = quyche(['generate', 'branch.yaml']);
    expect(status).toBe(0);
    expect(stdout).toContain('đã ghi out/quy-che-chi-bo-khoi-pho-bich-bac.docx\n');
    const bytes = readFileSync(join(folder, 'out/quy-che-chi-bo-khoi-pho-bich-bac.docx'));
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
  });

  it('knows its version', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(quyche(['--version']).stdout).toBe(`${version}\n`);
  });

  it('exits with 1 for problems in the files, with 2 for wrong usage', () => {
    expect(quyche(['validate', 'nowhere.yaml']).status).toBe(1);
    expect(quyche(['validat', 'branch.yaml']).status).toBe(2);
  });

  it('sends the whole of a long answer into a pipe', () => {
    const { stdout, status } = quyche(['fields', 'hamlet', '--json']);
    expect(status).toBe(0);
    expect(() => JSON.parse(stdout) as unknown).not.toThrow();
  });

  it.runIf(process.platform === 'linux')(
    'is not stopped by a reader that has seen enough, of answers or of mistakes',
    () => {
      const closed = (args: string): number | null =>
        spawnSync(
          'bash',
          ['-c', `"$0" "$1" ${args} 2>&1 | true; exit \${PIPESTATUS[0]}`, process.execPath, quycheFile],
          {
            cwd: folder,
          },
        ).status;
      expect(closed('fields hamlet')).toBe(0);
      expect(closed('validat branch.yaml')).toBe(2);
      expect(closed('')).toBe(2);
    },
  );

  it.runIf(process.platform === 'linux')('tells a folder that the system does not let it make', () => {
    const { status, stderr } = quyche(['generate', 'branch.yaml', '-o', '/proc/quyche']);
    expect(status).toBe(1);
    expect(stderr).toContain('/proc/quyche  lỗi  output-not-writable\n');
  });

  it.each([[['generate', 'branch.yaml', '-o', '']], [['validate', '']]])('takes nothing for no path: %j', (args) => {
    const { status, stderr, stdout } = quyche(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^quyche: có một tham số để trống\n {2}gợi ý: ghi tên tệp hoặc thư mục/u);
  });

  it('uses no colours when nobody looks', () => {
    expect(quyche(['validate', 'nowhere.yaml']).stdout).not.toContain('\u001b');
    expect(quyche(['validate', 'nowhere.yaml'], { FORCE_COLOR: '1' }).stdout).toContain('\u001b');
  });
});
