/**
 * Measures how fast a regulation becomes a DOCX, as ratios: every way runs in turn in one process, so that a busy machine
 * slows them alike. Prints a Markdown table. Usage: node bench/run.mjs [example] [rounds]
 */
import { performance } from 'node:perf_hooks';
import { TextDecoder } from 'node:util';
import { crc32, deflateRawSync } from 'node:zlib';
import { Packer } from 'docx';
import { unzipSync } from 'fflate';
import { openShell, writeDocx } from '../dist/core/index.js';
import { planDocument } from '../dist/core/write/docx/plan.js';
import { documentOf } from '../dist/word/document.js';
import { floorOf, valuesOf } from './floor.mjs';
import { subject } from './subject.mjs';

const [example = 'hamlet', rounds = '60'] = process.argv.slice(2);
const deflate = { deflateRaw: (bytes) => deflateRawSync(bytes, { level: 6 }), crc32 };

const { name, make, fromData, profile, shell } = subject(example);
const { regulation } = make();
const open = openShell(shell, deflate);
const bytes = writeDocx(regulation, open, deflate);
const documentXml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
const floor = floorOf(documentXml, valuesOf(regulation));

/** Each way with how many documents one measurement makes, so that no measurement is shorter than the clock is fine. */
const ways = [
  { title: 'floor: compiled template + deflate (level 6) of document.xml', times: 8, run: floor.run },
  { title: 'quyche: regulation → DOCX', times: 8, run: () => writeDocx(regulation, open, deflate) },
  { title: 'quyche: branch data → DOCX', times: 4, run: () => writeDocx(fromData(), open, deflate) },
  { title: 'quyche: branch.yaml → DOCX', times: 2, run: () => writeDocx(make().regulation, open, deflate) },
  {
    title: '`docx` library: regulation → DOCX',
    times: 1,
    run: () => Packer.toBuffer(documentOf(planDocument(regulation, shell.layout), profile)),
  },
];

async function measure({ times, run }) {
  const start = performance.now();
  for (let count = 0; count < times; count += 1) await run();
  return (performance.now() - start) / times;
}

function quantile(samples, share) {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

const samples = ways.map(() => []);
const WARM_UP = 15;
for (let round = -WARM_UP; round < Number(rounds); round += 1) {
  for (const [index, way] of ways.entries()) {
    const time = await measure(way);
    if (round >= 0) samples[index].push(time);
  }
}

const base = quantile(samples[0], 0.5);
const rows = ways.map(({ title }, index) => {
  const [low, median, high] = [0.1, 0.5, 0.9].map((share) => quantile(samples[index], share));
  return `| ${title} | ${median.toFixed(2)} (${low.toFixed(2)}-${high.toFixed(2)}) | ${(median / base).toFixed(2)} |`;
});

console.log(
  `${name}: document.xml ${documentXml.length} characters, ${floor.holes} values; DOCX ${bytes.length} bytes`,
);
console.log(`Node ${process.version}, ${rounds} rounds, median (10 %-90 %)\n`);
console.log('| way | ms/document | × floor |\n| --- | --- | --- |');
console.log(rows.join('\n'));
