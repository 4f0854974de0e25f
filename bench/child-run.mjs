import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const CHILD = join(import.meta.dirname, 'child.mjs');

/**
 * Runs `quyche` with these arguments in a process of its own, on so many of the machine's cores (by `taskset`, which
 * Linux has) or on all.
 * @returns seconds by the clock, CPU seconds, peak memory in MB; throws when the exit code is not 0
 */
export function runQuyche(args, cores) {
  const start = performance.now();
  const node = [process.execPath, CHILD, ...args];
  const [command, ...rest] = cores === undefined ? node : ['taskset', '-c', `0-${cores - 1}`, ...node];
  const child = spawn(command, rest, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  let told = '';
  let errors = '';
  child.stdio[3].on('data', (chunk) => (told += chunk));
  child.stderr.on('data', (chunk) => (errors = (errors + chunk).slice(-2000)));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) return reject(new Error(`quyche ${args.join(' ')} ended with ${code}\n${errors}`));
      resolve({ seconds: (performance.now() - start) / 1000, ...JSON.parse(told) });
    });
  });
}
