/** A command from the shell to its end, against a node that does nothing. Usage: node bench/cold.mjs [rounds] */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { interleave, quantile, spread, table } from './measure.mjs';

const rounds = Number(process.argv[2] ?? 20);
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'bench-cold-'));
const empty = join(folder, 'empty.mjs');
writeFileSync(empty, '');
// Certificates of one's own are read at every start and would be counted to both sides.
const env = { ...process.env };
delete env.NODE_EXTRA_CA_CERTS;

const branch = join(root, 'examples/hamlet/branch.yaml');
let run = 0;
const node = (args) => {
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}\n${stderr}`);
};
const quyche = (...args) => node([join(root, 'bin/quyche.js'), ...args]);

const ways = [
  { title: 'node with an empty file', run: () => node([empty]) },
  { title: '`quyche --help`', run: () => quyche('--help') },
  { title: '`quyche validate` (one branch)', run: () => quyche('validate', branch) },
  {
    title: '`quyche generate` (one branch)',
    run: () => quyche('generate', branch, '-o', join(folder, `out-${(run += 1)}`)),
  },
];
const measured = await interleave(
  ways.map((way) => ({ ...way, times: 1 })),
  { rounds, warmUp: 2 },
);
const base = quantile(measured[0].samples, 0.5);
const rows = measured.map(({ title, samples }) => [
  title,
  spread(samples, 0),
  (quantile(samples, 0.5) / base).toFixed(2),
]);
console.log(`${rounds} rounds, median (10 %-90 %)\n`);
console.log(table(['command', 'ms', '× empty node'], rows));
