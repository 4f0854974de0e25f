/**
 * The project's own examples meet every alternative of the models: what an editor adds must be seen in print somewhere.
 */
import { expect, it } from 'vitest';
import { coverage, percent, showBranch } from '../../src/core/coverage/index.ts';
import { missingOn } from '../../src/core/coverage/words.ts';
import { readBranches } from '../../src/node/input/branches.ts';
import { library, libraryFiles, ROOT } from '../support/library.ts';
import { ON } from './branches.ts';

const { branches, problems } = readBranches(['examples'], ROOT);
const made = branches.map((input) => ({ input, ...showBranch(input, library(), { on: ON }) }));
const shown = made.flatMap(({ value }) => value ?? []);
const result = coverage(shown, library(), libraryFiles(), { on: ON });

it('every branch of the examples can be made', () => {
  expect(problems).toEqual([]);
  expect(made.filter(({ value }) => value === null).map(({ input }) => input.branch.path)).toEqual([]);
});

it('every condition is met both ways, every article and clause is received', () => {
  const missing = result.files.flatMap(({ path, lines }) =>
    lines.flatMap((line) => missingOn(line)?.replace(/^/u, `${path}:${line.line} `) ?? []),
  );
  expect(missing).toEqual([]);
  expect(percent(result.counts)).toBe(100);
});

it('from 2021 on, for every model: the bar is not lowered by leaving examples out', () => {
  expect(result.period.from < '2021-10-01').toBe(true);
  expect(new Set(shown.map(({ type }) => type))).toEqual(new Set(library().types));
  expect(result.counts.answers.all).toBeGreaterThan(280);
});
