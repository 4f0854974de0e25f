/** The list of examples: what its script makes of the blank list, and a list that a clerk may learn from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { exampleList } from '../../scripts/generate-example.ts';
import { readWorkbook } from '../../src/excel/read.ts';
import { ROOT } from '../support/library.ts';
import { plan } from './planning.ts';

const file = new Uint8Array(readFileSync(join(ROOT, 'examples/roster/danh-sach.xlsx')));

test('is what “npm run example” makes', async () => {
  const made = await exampleList();
  // How it is packed is a matter of the machine's zlib; the same one gives the same bytes.
  expect(unzipSync(made)).toEqual(unzipSync(file));
  expect(await exampleList()).toEqual(made);
});

test('makes nine branches without a word against any', async () => {
  const { value } = await readWorkbook(file, 'danh-sach.xlsx');
  const planned = plan(value!);
  expect(planned.problems).toEqual([]);
  expect(planned.files).toHaveLength(10);
  expect(planned.files[2]?.text).toContain('date: 2026-10-05');
});
