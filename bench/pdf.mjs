/**
 * Sixty branches as PDF in one run, beside the time that LibreOffice takes to start and convert one.
 * Usage: node bench/pdf.mjs [count]
 */
import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runQuyche } from './child-run.mjs';
import { writeCountry } from './country.mjs';
import { table } from './measure.mjs';

const many = Number(process.argv[2] ?? 60);
const root = mkdtempSync(join(tmpdir(), 'bench-pdf-'));

async function timeOf(count, name) {
  const input = join(root, `in-${name}`);
  mkdirSync(input);
  writeCountry(input, count);
  const out = join(root, `out-${name}`);
  const { seconds } = await runQuyche(['generate', input, '-o', out, '-f', 'pdf']);
  const written = readdirSync(out, { recursive: true }).filter((path) => path.endsWith('.pdf')).length;
  if (written !== count) throw new Error(`${written} of ${count} PDF written`);
  return seconds;
}

await timeOf(1, 'first');
const one = await timeOf(1, 'one');
const all = await timeOf(many, 'all');
const perFile = (all - one) / (many - 1);
console.log(
  table(
    ['PDF', 's', 's a file beside the first'],
    [
      ['1', one.toFixed(2), ''],
      [`${many}`, all.toFixed(2), perFile.toFixed(3)],
    ],
  ),
);
