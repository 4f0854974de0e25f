/** The questions as a person meets them: the installed command in a pseudo terminal, typed to in Vietnamese. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dropFolder, newFolder } from '../cli/transcript.ts';
import { requireTool } from '../real/tools.ts';
import { ROOT } from '../support/library.ts';

let folder: string;
beforeEach(() => {
  folder = newFolder();
});
afterEach(() => {
  dropFolder(folder);
});

const ENTER = '\r';
const CLEAR = '\u0015';
const STOP = '\u0003';

function type(steps: [string, string][], ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const command = [process.execPath, join(ROOT, 'bin/quyche.js'), ...args];
  const script = join(ROOT, 'test/new/terminal.py');
  return spawnSync('python3', [script, JSON.stringify(steps), ...command], { cwd: folder, encoding: 'utf8' });
}

const isReady = requireTool('python3') && existsSync(join(ROOT, 'dist/cli/start.cjs'));

describe.skipIf(!isReady)('in a terminal', () => {
  it('asks, refuses, keeps letters with their marks, and goes on after Ctrl+C', () => {
    const first = type(
      [
        ['Tên chi bộ', `Khối phố Phong Nhị${ENTER}`],
        ['không bắt đầu bằng', `${CLEAR}Chi bộ khối phố Phong Nhị${ENTER}`],
        ['Đơn vị cấp trên trực tiếp', `phường An Thắng${ENTER}`],
        ['Đơn vị cấp trên của đảng ủy', STOP],
      ],
      'new',
      'hamlet',
      'a.yaml',
    );
    expect(first.stderr).toBe('');
    expect(first.status).toBe(0);
    expect(first.stdout).toContain('Điền tiếp: quyche new hamlet a.yaml');
    const text = readFileSync(join(folder, 'a.yaml'), 'utf8');
    expect(text).toContain('\nname: Chi bộ khối phố Phong Nhị\n');
    expect(text).toContain('\n  unit: phường An Thắng\n');

    const second = type(
      [
        ['Đơn vị cấp trên của đảng ủy', `thành phố Đà Nẵng${ENTER}`],
        ['Tên nhiệm kỳ', STOP],
      ],
      'new',
      'hamlet',
      'a.yaml',
    );
    expect(second.status).toBe(0);
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(
      text.replace('#  parent: thành phố Đà Nẵng', '  parent: thành phố Đà Nẵng'),
    );
  });
});
