/** Every measurement in turn, as the README quotes them. Usage: npm run bench */
import { spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';

const parts = [
  ['One regulation', 'documents.mjs'],
  ['From fifty to five thousand', 'growth.mjs'],
  ['Cold start', 'cold.mjs'],
  ['PDF', 'pdf.mjs'],
  ['Lint of all templates', 'lint.mjs'],
  ['Preview', 'preview.mjs'],
  ['The offline page', 'page.mjs'],
];
const memory = Math.round(totalmem() / 2 ** 30);
console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0].model.trim()}, ${memory} GiB`,
);
for (const [title, file] of parts) {
  console.log(`\n### ${title}\n`);
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, file)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
