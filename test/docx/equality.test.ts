import { expect, test } from 'vitest';
import { referenceParts } from '../../src/word/reference.ts';
import { allExamples } from './examples.ts';
import { deflater } from '../../src/node/output/deflate.ts';
import { partsOf, written } from './written.ts';

test.each(allExamples())(
  '$name: the fast way and the library write the same parts',
  async ({ regulation, profile }) => {
    const fast = partsOf(await written(regulation, profile));
    const reference = await referenceParts(regulation, profile, deflater);
    expect([...fast.keys()].sort()).toEqual([...reference.keys()].sort());
    for (const [name, text] of reference) expect(fast.get(name), name).toBe(text);
  },
);
