/**
 * One regulation as a DOCX, by quyche, by its peers and by the floor, in one interleaved run; every output is checked for
 * equal text first. Usage: node bench/documents.mjs [example] [rounds]
 */
import { crc32, deflateRawSync } from 'node:zlib';
import { openShell, writeDocx } from '../dist/core/index.js';
import { floorOf } from './floor.mjs';
import { interleave, quantile, spread, table, warm } from './measure.mjs';
import { documentXml, textOf, valuesOf } from './parts.mjs';
import { carboneOf } from './peers/carbone.mjs';
import { docxLibrary } from './peers/docx.mjs';
import { docxTemplates } from './peers/docx-templates.mjs';
import { docxtemplater } from './peers/docxtemplater.mjs';
import { easyTemplateX } from './peers/easy-template-x.mjs';
import { subject } from './subject.mjs';

const [example = 'hamlet', rounds = '40'] = process.argv.slice(2);
const deflate = { deflateRaw: (bytes) => deflateRawSync(bytes, { level: 6 }), crc32 };

const { name, make, fromData, profile, shell } = subject(example);
const { regulation } = make();
const open = openShell(shell, deflate);
const docx = writeDocx(regulation, open, deflate);
const xml = documentXml(docx);
const values = valuesOf(regulation);
const floor = floorOf(xml, values);

const own = [
  { title: 'quyche: regulation → DOCX', times: 8, run: () => writeDocx(regulation, open, deflate) },
  { title: 'quyche: branch data → DOCX', times: 4, run: () => writeDocx(fromData(), open, deflate) },
  { title: 'quyche: branch.yaml → DOCX', times: 2, run: () => writeDocx(make().regulation, open, deflate) },
];
const peers = [
  docxLibrary(regulation, shell.layout, profile),
  docxtemplater(docx, values),
  easyTemplateX(docx, values),
  docxTemplates(docx, values),
  carboneOf(docx, values),
].map((peer) => ({ ...peer, times: 1 }));

const expected = textOf(docx);
for (const way of [...own, ...peers]) {
  if (textOf(await way.run()) !== expected) throw new Error(`${way.title} writes another text`);
}

const ways = [{ title: 'floor: compiled template + deflate (level 6)', times: 8, run: floor.run }, ...own, ...peers];
await warm(ways, 3000);
const measured = await interleave(ways, { rounds: Number(rounds), warmUp: 3 });
const medians = measured.map(({ samples }) => quantile(samples, 0.5));
const fastestPeer = Math.min(...medians.slice(1 + own.length));
const rows = measured.map(({ title, samples }, index) => [
  title,
  spread(samples),
  (medians[index] / medians[0]).toFixed(2),
  (fastestPeer / medians[index]).toFixed(1),
]);

console.log(`${name}: document.xml ${xml.length} characters, ${floor.holes} values; DOCX ${docx.length} bytes`);
console.log(`${rounds} rounds, median (10 %-90 %)\n`);
console.log(table(['way', 'ms a document', '× floor', 'times as fast as the fastest peer'], rows));
