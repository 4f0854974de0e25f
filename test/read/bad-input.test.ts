import { describe, expect, it } from 'vitest';
import { cases, found } from './case-file.ts';
import { allProblems } from './reading.ts';

describe('a bad file is told once, with its code, its severity and the exact spot', () => {
  it.each(cases(/^(yaml|heads|lists|characters|fields|merge)\.md$/u))('$name', ({ branch, commune, expected }) => {
    const problems = allProblems({ branch, ...(commune === null ? {} : { commune }) });
    expect(found(problems)).toEqual(expected);
    for (const { message, hint } of problems) {
      expect(message).not.toMatch(/^\p{Lu}|[.!]$/u);
      expect(hint).toMatch(/\S/u);
    }
  });
});
