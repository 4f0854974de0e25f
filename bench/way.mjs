/**
 * One way in a process of its own, as in use: none pays for what another leaves to the collector of garbage. It does
 * what its parent asks for, one thing after the other. Usage: forked by documents.mjs with the number of a way and an
 * example
 */
import { performance } from 'node:perf_hooks';
import { MANY } from '../dist/node/batch/tasks.js';
import { tuneFor } from '../dist/node/engine.js';
import { textOf } from './parts.mjs';
import { given, WAYS } from './ways.mjs';

const [index, example] = process.argv.slice(2);
const { load, isFloor, isOurs, atOnce = 1 } = WAYS[Number(index)];
// As the command line does before a run over hundreds.
if (isOurs) tuneFor(MANY);
const all = given(example);
const loaded = await load(all);
/** The documents of branches by their numbers. */
const run = async (indexes) => (atOnce === 1 ? [await loaded(...indexes)] : loaded(indexes));
/** The branches take turns, as in a commune. */
let next = 0;
const nextOnes = () => Array.from({ length: atOnce }, () => next++ % all.count);

const tasks = {
  /** the text of what it writes for every branch; the floor writes one part of a package */
  texts: async () => {
    const texts = [];
    while (texts.length < all.count && !isFloor) texts.push(...(await run(nextOnes())).map(textOf));
    next = 0;
    return texts.slice(0, all.count);
  },
  /**
   * ms a document, of as many as are made in the given time: one alone would only show how cold everything has grown
   */
  sample: async (milliseconds) => {
    const start = performance.now();
    let [count, time] = [0, 0];
    while (time < milliseconds) {
      await run(nextOnes());
      count += atOnce;
      time = performance.now() - start;
    }
    return time / count;
  },
};

process.on('message', async ({ task, value }) => process.send({ answer: await tasks[task](value) }));
