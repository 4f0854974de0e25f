/**
 * A run that is killed at any moment and started again ends with the same files as one that nobody disturbed. The built
 * program runs in processes of its own.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from '../support/library.ts';

const quyche = join(ROOT, 'bin/quyche.js');
const environment = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };
const LOCK = '.quyche-lock';
let home: string;

/** A commune, what an undisturbed run makes of it and how long that takes in ms. */
interface Commune {
  name: string;
  jobs: string;
  files: Map<string, string>;
  duration: number;
}
const communes = new Map<string, Commune>();

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'quyche-'));
  communes.set('1', commune('nho', 30, '1'));
  communes.set('2', commune('lon', 100, '2'));
});
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

const NAMES = ['An', 'Bình', 'Chung', 'Dũng', 'Em', 'Giang', 'Hạnh', 'Khoa', 'Lâm', 'Minh', 'Nga'];

/** A name for each number up to a hundred. */
const person = (number: number): string => `Phan ${NAMES[Math.floor(number / 10)] ?? ''} ${NAMES[number % 10] ?? ''}`;

function commune(name: string, branches: number, jobs: string): Commune {
  mkdirSync(join(home, name, 'branches'), { recursive: true });
  cpSync(join(ROOT, 'examples/commune/commune.yaml'), join(home, name, 'commune.yaml'));
  const text = readFileSync(join(ROOT, 'examples/commune/branches/bong-lai.yaml'), 'utf8');
  for (let number = 1; number <= branches; number += 1) {
    const own = text.replaceAll('Bồng Lai', `Bồng Lai ${number}`).replace('Phan Thanh Tịnh', person(number));
    writeFileSync(join(home, name, `branches/${number}.yaml`), own);
  }
  const start = Date.now();
  expect(run(name, jobs, `that-${name}`)).toBe(0);
  const files = filesIn(`that-${name}`);
  expect(files.size).toBe(branches + 3);
  return { name, jobs, files, duration: Date.now() - start };
}

const argsOf = (name: string, jobs: string, out: string) => [quyche, 'generate', name, '--jobs', jobs, '-o', out];

function run(name: string, jobs: string, out: string): number | null {
  return spawnSync(process.execPath, argsOf(name, jobs, out), { cwd: home, env: environment }).status;
}

/** Every file with its content, hidden ones too. */
function filesIn(folder: string): Map<string, string> {
  const names = readdirSync(join(home, folder), { recursive: true, encoding: 'utf8' }).sort();
  return new Map(names.map((name) => [name, readFileSync(join(home, folder, name), 'latin1')]));
}

/** The folder's record is written and its journals are gone: what is left for the run is to let go and to report. */
function isSettled(folder: string): boolean {
  if (!existsSync(join(home, folder))) return false;
  const hidden = readdirSync(join(home, folder)).filter((name) => name.startsWith('.') && name !== LOCK);
  return hidden.length === 1 && hidden[0] === '.quyche.json';
}

/** Starts a run and kills it after so many milliseconds; true when its work was done before that, but for its lock. */
async function runFor(ms: number, { name, jobs }: Commune, out: string): Promise<boolean> {
  const child = spawn(process.execPath, argsOf(name, jobs, out), { cwd: home, env: environment, stdio: 'ignore' });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await Promise.race([ended, sleep(ms)]);
  child.kill('SIGKILL');
  return (await ended) === 0 || isSettled(out);
}

/** Twenty moments all over a run, as even as a machine lets them be; every fifth time with two workers. */
const moments = Array.from({ length: 20 }, (_, index) => ({
  share: 0.1 + (0.9 * index) / 20,
  jobs: index % 5 === 4 ? '2' : '1',
}));

it.each(moments)('killed after $share of its time, $jobs at a time', async ({ share, jobs }) => {
  const whole = communes.get(jobs)!;
  const out = `out-${share}`;
  // Whoever loses patience once may do so again.
  const isDone = (await runFor(share * whole.duration, whole, out)) || (await runFor(0.6 * whole.duration, whole, out));
  if (isDone) rmSync(join(home, out, LOCK), { force: true });
  else expect(run(whole.name, jobs, out)).toBe(0);
  const files = filesIn(out);
  expect([...files.keys()]).toEqual([...whole.files.keys()]);
  for (const [name, content] of whole.files) expect(files.get(name) === content, name).toBe(true);
  rmSync(join(home, out), { recursive: true });
});
