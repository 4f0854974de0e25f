/** What a command writes arrives whole, into whatever it writes. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { requireTool } from '../real/tools.ts';
import { ROOT } from '../support/library.ts';

const quyche = join(ROOT, 'bin/quyche.js');
const args = [quyche, 'fields', 'hamlet', '--json'];
const folder = mkdtempSync(join(tmpdir(), 'quyche-streams-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const isReady = process.platform === 'linux' && requireTool('python3');

/** Runs a command with a pipe of one page that does not wait, and reads it late and slowly. */
const CLOGGED = `
import fcntl, os, subprocess, sys, time
read, write = os.pipe()
fcntl.fcntl(write, 1031, 4096)
fcntl.fcntl(write, fcntl.F_SETFL, fcntl.fcntl(write, fcntl.F_GETFL) | os.O_NONBLOCK)
command = subprocess.Popen(sys.argv[1:], stdout=write)
os.close(write)
time.sleep(0.3)
while piece := os.read(read, 1000):
    sys.stdout.buffer.write(piece)
    time.sleep(0.001)
`;

const whole = spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout;

describe('the answer of a command arrives whole', () => {
  it('in a socket of Node’s', () => {
    expect(whole.length).toBeGreaterThan(20_000);
    expect(() => JSON.parse(whole) as unknown).not.toThrow();
  });

  it('in a file, behind what is there', () => {
    const path = join(folder, 'answer.json');
    const file = openSync(path, 'a');
    for (const _ of [1, 2]) spawnSync(process.execPath, args, { stdio: ['ignore', file, 'ignore'] });
    closeSync(file);
    expect(readFileSync(path, 'utf8')).toBe(whole + whole);
  });

  it.skipIf(process.platform === 'win32')('in a pipe that is read late', () => {
    const command = `"${process.execPath}" "${quyche}" fields hamlet --json | (sleep 0.3; cat)`;
    expect(spawnSync('sh', ['-c', command], { encoding: 'utf8' }).stdout).toBe(whole);
  });

  // Another program that shares the pipe can have told it not to wait: then it takes a part only.
  it.skipIf(!isReady)('in a pipe that takes no more for a while', () => {
    expect(spawnSync('python3', ['-c', CLOGGED, process.execPath, ...args], { encoding: 'utf8' }).stdout).toBe(whole);
  });
});

it.skipIf(process.platform === 'win32')('a reader that has seen enough is no error', () => {
  const command = `{ "${process.execPath}" "${quyche}" fields hamlet --json; echo $? >&2; } | head -c 1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  expect([stdout, stderr]).toEqual(['[', '0\n']);
});

describe.skipIf(process.platform !== 'linux')(
  'an answer that is not taken whole is told in one sentence, with exit code 1',
  () => {
    /** What is left of a command when the shell has run it: its exit code and what it said beside the answer. */
    const left = (command: string): unknown[] => {
      const text = command.replace(/^quyche/u, `"${process.execPath}" "${quyche}"`);
      const { status, stderr } = spawnSync('bash', ['-c', text], { cwd: ROOT, encoding: 'utf8' });
      return [status, stderr];
    };
    const FULL =
      'Lỗi: hết chỗ trên đĩa nên kết quả chưa ghi ra được hết; dọn chỗ hoặc ghi ra ổ đĩa khác rồi chạy lại\n';

    it.each([
      '--help',
      '--version',
      'law',
      'explain meeting-too-short',
      'fields hamlet --json',
      'validate examples/hamlet',
    ])('quyche %s on a full disk', (words) => {
      expect(left(`quyche ${words} >/dev/full`)).toEqual([1, FULL]);
    });

    it('on a disk that becomes full while it is written', () => {
      const limited = join(folder, 'limited.txt');
      // The signal that would end the process at the limit is left out: then the system refuses what is too much.
      const command = `trap '' XFSZ; ulimit -f 1; exec "${process.execPath}" "${quyche}" law >"${limited}"`;
      expect(left(command)).toEqual([1, 'Lỗi: kết quả chưa ghi ra được hết (EFBIG); ghi ra chỗ khác rồi chạy lại\n']);
      expect(whole.length).toBeGreaterThan(readFileSync(limited).length);
      expect(readFileSync(limited).length).toBe(1024);
    });

    it('a graver exit code stays', () => {
      expect(left('quyche validate nowhere.yaml >/dev/full')).toEqual([1, FULL]);
      expect(left('quyche lint --nothing 2>/dev/full')).toEqual([2, '']);
    });

    it('remarks that nobody can read change nothing', () => {
      expect(left('quyche validate examples/hamlet >/dev/null 2>/dev/full')).toEqual([0, '']);
      expect(left('quyche validate examples/hamlet >/dev/full 2>/dev/full')).toEqual([1, '']);
    });

    it.each(['--help', 'law', 'validate examples/hamlet'])(
      'a reader of quyche %s that has gone is no fault',
      (words) => {
        expect(left(`quyche ${words} 2>&1 | true; exit \${PIPESTATUS[0]}`)).toEqual([0, '']);
      },
    );
  },
);
