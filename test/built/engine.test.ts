/** V8's switches may be thrown at any moment of a run: whatever it has compiled by then goes on. */
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/library.ts';

/**
 * Patterns that were never used, once, and often, in all their kinds of use; objects that are kept and that are not.
 */
const PROGRAM = `
const [engine] = process.argv.slice(1);
const { tuneFor, untune } = await import(engine);
const switches = [() => tuneFor(1), () => tuneFor(60), () => tuneFor(5000), untune];
const turn = (count) => switches[count % switches.length]();

const texts = ['aaa3', 'bbbcdefx17'.repeat(5), 'chi bộ khối phố 12', 'a1a2a3a4 bbx3 '.repeat(40)];
const patterns = [];
for (let index = 0; index < 200; index += 1) {
  for (const flags of ['', 'g', 'u', 'gu', 'y', 'gi', 's']) {
    patterns.push(new RegExp('(a+)' + (index % 7) + '|b{' + ((index % 5) + 1) + ',}([c-f]*)x' + index, flags));
  }
}
const use = (pattern) => {
  for (const text of texts) {
    pattern.lastIndex = 0;
    pattern.exec(text);
    pattern.lastIndex = 0;
    text.replace(pattern, '[$1]');
    text.replace(pattern, (found) => found + '!');
    if (pattern.global) [...text.matchAll(pattern)];
    text.split(pattern);
  }
};
patterns.forEach((pattern, index) => {
  for (let times = 0; times < index % 4; times += 1) use(pattern);
});
let count = 0;
texts[3].repeat(5).replace(/a\\d/g, (found) => {
  turn((count += 1));
  use(patterns[count % patterns.length]);
  return found;
});
const kept = [];
for (let round = 0; round < 9; round += 1) {
  turn(round);
  patterns.forEach(use);
  kept.push(Array.from({ length: 20_000 }, (_, index) => [index, { index, list: [index] }]));
  if (kept.length > 3) kept.shift();
}
console.log('whole');
`;

it('before a pattern’s first use, between two and within one', () => {
  const engine = pathToFileURL(join(ROOT, 'src/node/engine.ts')).href;
  const words = ['--import', 'tsx', '--input-type=module', '--eval', PROGRAM, engine];
  const { status, signal, stdout } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' });
  expect({ status, signal, stdout }).toEqual({ status: 0, signal: null, stdout: 'whole\n' });
});
