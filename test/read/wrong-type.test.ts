import { expect, it } from 'vitest';
import { readBranch } from '../../src/core/read/branch.ts';
import { SCHEMAS } from './reading.ts';

/** What is told of the number of members when a file has it so. */
function hintFor(written: string): string | undefined {
  const text = `type: hamlet\nname: Chi bộ Một\nmembers:\n  official: ${written}\n`;
  const { problems } = readBranch({ branch: { path: 'branch.yaml', text } }, SCHEMAS);
  expect(problems.map(({ code }) => code)).toEqual(['value-wrong-type']);
  return problems[0]?.hint;
}

it.each(['22 người', '"22"', 'khoảng 22'])('the one number of “%s” is the one to write', (written) => {
  expect(hintFor(written)).toBe('chỉ viết chữ số, không đặt trong ngoặc: 22');
});

it.each(['20 đến 25', '20,5', '0x16', '2e1', 'hai mươi'])('of “%s” nobody knows which number is meant', (written) => {
  expect(hintFor(written)).toBe('viết một số, chỉ bằng chữ số, ví dụ 20');
});
