/** The example of a commune: eight short files over one shared one, two adaptations. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../src/core/diagnostic.ts';
import { makeRegulation } from '../../src/core/index.ts';
import { ON } from '../support/examples.ts';
import { library, ROOT } from '../support/library.ts';
import { faults, texts } from '../support/sound.ts';
import { told } from './case-file.ts';

const FOLDER = 'examples/commune';

function file(path: string): SourceFile {
  return { path, text: readFileSync(join(ROOT, path), 'utf8') };
}

const commune = file(`${FOLDER}/commune.yaml`);
const branches = readdirSync(join(ROOT, FOLDER, 'branches')).map((name) => file(`${FOLDER}/branches/${name}`));
const made = branches.map((branch) => ({ branch, ...makeRegulation({ branch, commune }, library(), { on: ON }) }));

describe.each(made)('$branch.path', ({ branch, value, problems }) => {
  it('is made without a word but of law to be verified', () => {
    expect(told(problems)).toEqual([]);
    expect(value && faults(value.regulation)).toEqual([]);
  });

  it('is short, since the commune says the rest', () => {
    expect(branch.text.split('\n').length).toBeLessThan(60);
    expect(branch.text).not.toMatch(/quorum|minMinutes|remitDay/u);
    const printed = value === null ? '' : texts(value.regulation).join('\n');
    expect(printed).toMatch(/ít nhất 90 phút/u);
    expect(printed).toMatch(/chậm nhất ngày 10 hằng tháng/u);
    expect(printed).toMatch(/Quy chế làm việc số 01-QC\/ĐU, ngày 18\/9\/2025/u);
  });
});

it('has eight branches of four types', () => {
  expect(made).toHaveLength(8);
  expect(new Set(made.map(({ value }) => value?.regulation.model.split(' ')[0]))).toEqual(
    new Set(['hamlet', 'military', 'police', 'school']),
  );
});

it('has two adaptations, and says who decided each', () => {
  const rows = made.flatMap(({ value }) => value?.adaptations ?? []);
  expect(new Set(rows.map(({ file: path, line }) => `${path}:${line}`)).size).toBe(2);
  expect(rows.every(({ by }) => by.startsWith('Ban Thường vụ Đảng ủy phường Điện Bàn'))).toBe(true);
});
