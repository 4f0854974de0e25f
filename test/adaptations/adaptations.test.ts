import { describe, expect, it } from 'vitest';
import { makeRegulation } from '../../src/core/index.ts';
import type { BranchInput } from '../../src/core/read/branch.ts';
import { ON } from '../support/examples.ts';
import { library } from '../support/library.ts';
import { faults } from '../support/sound.ts';
import { cases, told, type Case } from './case-file.ts';
import { article, shown } from './printed.ts';

const input = ({ branch, commune }: Case): BranchInput => ({ branch, ...(commune === null ? {} : { commune }) });

/** “…” in an expected line stands for any letters. */
function asPrinted(expected: string, actual: string): string {
  const lines = actual.split('\n');
  return expected
    .split('\n')
    .map((line, index) => {
      const [start = '', end] = line.split('…');
      const other = lines[index] ?? '';
      return end !== undefined && other.startsWith(start) && other.endsWith(end) ? other : line;
    })
    .join('\n');
}

describe('what is adapted reads so, and the rest stays sound', () => {
  it.each(cases('changed.md'))('$name', (one) => {
    const { value, problems } = makeRegulation(input(one), library(), { on: ON });
    expect(told(problems)).toEqual(one.problems);
    if (value === null) throw new Error('not made');
    expect(faults(value.regulation)).toEqual([]);
    expect(one.articles).not.toEqual([]);
    for (const { id, text } of one.articles) {
      const actual = shown(article(value.regulation, id));
      expect(actual).toBe(asPrinted(text, actual));
    }
  });
});

describe('a wrong adaptation is told once, at its place', () => {
  it.each(cases('refused.md'))('$name', (one) => {
    const { value, problems } = makeRegulation(input(one), library(), { on: ON });
    expect(told(problems)).toEqual(one.problems);
    expect(one.problems).not.toEqual([]);
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(value === null).toBe(errors.length > 0);
    const own = problems.filter(({ code }) => code !== 'law-to-verify');
    if (one.hint !== null) expect(own.map(({ hint }) => hint)).toEqual([one.hint]);
    for (const { message, hint } of problems) {
      expect(message).not.toMatch(/^\p{Lu}|[.!]$/u);
      expect(hint).toMatch(/\S/u);
    }
  });
});
