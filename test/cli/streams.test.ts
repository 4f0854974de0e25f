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
