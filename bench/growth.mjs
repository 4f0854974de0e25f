/**
 * From fifty branches to five thousand: YAML files in, DOCX files on disk, in a process of its own, with the floor
 * measured between the runs. Every run writes to a new folder: files made just after thousands were deleted take
 * longer. One job is run on one core and left free, too: V8 collects garbage and compiles on other cores beside it.
 * Usage: node bench/growth.mjs [counts]
 */
import { mkdirSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runQuyche } from './child-run.mjs';
import { writeCountry } from './country.mjs';
import { floorOf } from './floor.mjs';
import { interleave, quantile, table } from './measure.mjs';
import { documentXml } from './parts.mjs';
import { given } from './ways.mjs';

const counts = (process.argv[2] ?? '50,1250,5000').split(',').map(Number);
const RUNS = [
  { title: 'one job on one core', jobs: 1, cores: 1 },
  { title: 'one job', jobs: 1 },
  { title: 'two jobs', jobs: 2 },
];
const root = mkdtempSync(join(tmpdir(), 'bench-growth-'));

const { docx, values } = given('hamlet');
const floor = floorOf(documentXml(docx), values);

/** ms a document of the floor, now. */
async function floorNow() {
  const [{ samples }] = await interleave([{ times: 8, run: () => floor(0) }], { rounds: 20, warmUp: 5 });
  return quantile(samples, 0.5);
}

function docxIn(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(({ name }) =>
    name.endsWith('.docx'),
  );
  const bytes = files.map((file) => statSync(join(file.parentPath, file.name)).size);
  return { count: files.length, bytes: bytes.reduce((sum, size) => sum + size, 0) };
}

const rows = [];
for (const count of counts) {
  const input = join(root, `in-${count}`);
  mkdirSync(input);
  writeCountry(input, count);
  for (const { title, jobs, cores } of RUNS) {
    const out = join(root, `out-${count}-${title}`);
    const before = await floorNow();
    const { seconds, cpu, peak } = await runQuyche(['generate', input, '-o', out, '--jobs', `${jobs}`], cores);
    const base = (before + (await floorNow())) / 2;
    const written = docxIn(out);
    if (written.count !== count) throw new Error(`${written.count} of ${count} files written`);
    const perDocument = (seconds * 1000) / count;
    rows.push([
      `${count}`,
      title,
      seconds.toFixed(2),
      perDocument.toFixed(2),
      (perDocument / base).toFixed(1),
      cpu.toFixed(1),
      peak.toFixed(0),
      (written.bytes / 1e6).toFixed(1),
    ]);
  }
}
console.log(table(['branches', 'run', 's', 'ms a document', '× floor', 'CPU s', 'peak MB', 'DOCX MB'], rows));
