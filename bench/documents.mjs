/**
 * The regulations of a commune's branches as DOCX, by quyche, by its peers and by the floor, each in a process of its
 * own, in one interleaved run; every output is checked for equal text first.
 * Usage: node bench/documents.mjs [example] [rounds]
 */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { interleave, quantile, spread, table } from './measure.mjs';
import { documentXml, textOf } from './parts.mjs';
import { given, WAYS } from './ways.mjs';

const [example = 'hamlet', rounds = '25'] = process.argv.slice(2);
/** until the engine has compiled what it will */
const WARM_MS = 3000;
const SAMPLE_MS = 100;

const ways = WAYS.map((way, index) => ({
  ...way,
  child: fork(join(import.meta.dirname, 'way.mjs'), [String(index), example]),
}));

/** Has a way do something in its process and waits for what it answers. */
function ask({ title, child }, task, value) {
  child.send({ task, value });
  return new Promise((resolve, reject) => {
    const onExit = (code) => reject(new Error(`${title} ended with ${code}`));
    child.once('exit', onExit);
    child.once('message', ({ answer }) => {
      child.off('exit', onExit);
      resolve(answer);
    });
  });
}

const { name, docx, values, regulations, write } = given(example);
const wanted = regulations.map((regulation) => textOf(write(regulation)));
for (const way of ways) {
  const texts = await ask(way, 'texts');
  if (!way.isFloor && texts.some((text, index) => text !== wanted[index]))
    throw new Error(`${way.title} writes another text`);
  await ask(way, 'sample', WARM_MS);
}
const measured = await interleave(ways, {
  rounds: Number(rounds),
  warmUp: 3,
  sample: (way) => ask(way, 'sample', SAMPLE_MS),
});
for (const { child } of ways) child.kill();

const median = ({ samples }) => quantile(samples, 0.5);
const floor = median(measured.find(({ isFloor }) => isFloor));
const fastestPeer = Math.min(...measured.filter(({ isPeer }) => isPeer).map(median));
const rows = measured.map((way) => [
  way.title,
  spread(way.samples),
  (median(way) / floor).toFixed(2),
  (fastestPeer / median(way)).toFixed(1),
]);

console.log(
  `${name}: document.xml ${documentXml(docx).length} characters, ${values[0].length} values, ${values.length} branches in turn; DOCX ${docx.length} bytes`,
);
console.log(`${rounds} rounds, median (10 %-90 %)\n`);
console.log(table(['way', 'ms a document', '× floor', 'times as fast as the fastest peer'], rows));
