/** From a save to the updated preview: time until a page that listens has the new view. Run after `npm run build`. */
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { spread, table } from './measure.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const rounds = 12;
const warmUp = 3;

const folder = mkdtempSync(join(tmpdir(), 'quyche-preview-bench-'));
for (const name of ['templates', 'examples']) cpSync(join(root, name), join(folder, name), { recursive: true });
const command = spawn(
  process.execPath,
  [join(root, 'bin/quyche.js'), 'preview', 'examples/commune', '--templates', 'templates', '--port', '4700'],
  { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] },
);
const address = await new Promise((resolve) => {
  command.stdout.on('data', (text) => resolve(/http:\/\/[\d.:]+\//.exec(String(text))[0]));
});
const view = async () => (await globalThis.fetch(`${address}view`)).json();
const events = (await globalThis.fetch(`${address}events`)).body.getReader();

/** Waits until the page is told of a save, then has the view. */
async function updated() {
  for (;;) {
    const { value } = await events.read();
    if (Buffer.from(value).includes('event: saved')) return view();
  }
}

const edits = [
  ['a template', 'templates/common/voting.hbs', 'bằng giơ tay', (n) => `bằng thẻ ${n}`],
  [
    'the data of a branch',
    'examples/commune/branches/bong-lai.yaml',
    'khối phố Bồng Lai }',
    (n) => `khối phố số ${n} }`,
  ],
  ['the law', 'templates/law/figures.yaml', 'title: ', (n) => `title: ${n} `],
];

await view();
const rows = [];
for (const [title, path, from, to] of edits) {
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8');
  const samples = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    const start = performance.now();
    writeFileSync(file, text.replace(from, to(round + warmUp)));
    await updated();
    if (round >= 0) samples.push(performance.now() - start);
  }
  writeFileSync(file, text);
  await updated();
  rows.push([title, spread(samples, 0)]);
}
console.log(table(['saved', 'ms to the updated view'], rows));

await events.cancel();
command.kill('SIGINT');
rmSync(folder, { recursive: true, force: true });
