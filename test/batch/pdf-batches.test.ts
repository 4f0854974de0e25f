import { expect, it } from 'vitest';
import { batchesOf } from '../../src/node/pdf/batches.ts';

it.each([
  // files, cores: the files of each start of LibreOffice
  [1, 4, 1, [1]],
  [19, 4, 1, [19]],
  [20, 4, 2, [10, 10]],
  [60, 1, 1, [30, 30]],
  [60, 2, 2, [30, 30]],
  [60, 8, 6, [10, 10, 10, 10, 10, 10]],
  [110, 2, 2, [28, 28, 28, 26]],
  [5000, 2, 2, Array.from({ length: 100 }, () => 50)],
])('%i files on %i cores: %i at the same time', (count, jobs, lanes, sizes) => {
  const files = Array.from({ length: count }, (_, index) => index);
  const made = batchesOf(files, jobs);
  expect(made.lanes).toBe(lanes);
  expect(made.batches.map(({ length }) => length)).toEqual(sizes);
  expect(made.batches.flat()).toEqual(files);
});
