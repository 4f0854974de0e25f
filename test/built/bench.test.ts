/** What the benchmarks measure with is made of the examples, and follows them. */
import { expect, it } from 'vitest';
import { readWorkbook } from '../../src/excel/read.ts';

interface Maker {
  roster: () => Promise<Uint8Array>;
}

it('the list of the benchmark has sixty branches, each with a name of its own, and its days are days', async () => {
  const { roster } = (await import(new URL('../../bench/roster.mjs', import.meta.url).href)) as Maker;
  const { value } = await readWorkbook(await roster(), 'danh-sach.xlsx');
  const [, ...rows] = value!.sheets.find(({ name }) => name === 'Chi bộ')!.rows;
  expect(new Set(rows.map(([name]) => name)).size).toBe(60);
  expect(rows.flat()).toContainEqual({ date: expect.stringMatching(/^2026-/u) as string, minutes: 0 });
});
