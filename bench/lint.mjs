/**
 * Lint of the project's own templates as a command from the shell, beside what it takes only to start.
 * Usage: node bench/lint.mjs [rounds]
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { interleave, quantile, spread, table } from './measure.mjs';

const rounds = Number(process.argv[2] ?? 10);
const root = join(import.meta.dirname, '..');
const quyche = (...args) => {
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'bin/quyche.js'), ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`quyche ${args.join(' ')} ended with ${status}\n${stdout}`);
};
const [start, lint] = await interleave(
  [
    { times: 1, run: () => quyche('--help') },
    { times: 1, run: () => quyche('lint') },
  ],
  { rounds, warmUp: 1 },
);
const after = quantile(lint.samples, 0.5) - quantile(start.samples, 0.5);
console.log(
  table(
    ['command', 'ms'],
    [
      ['`quyche --help`', spread(start.samples, 0)],
      ['`quyche lint`', spread(lint.samples, 0)],
      ['lint after start-up', after.toFixed(0)],
    ],
  ),
);
