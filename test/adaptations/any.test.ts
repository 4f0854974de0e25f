/** Whatever is adapted: a sound regulation, or problems that stand at the adaptation. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRegulation, type BranchType, type Made } from '../../src/core/index.ts';
import { exampleFiles, ON } from '../support/examples.ts';
import { library } from '../support/library.ts';
import { faults } from '../support/sound.ts';
import { articles } from './printed.ts';

const REFUSALS = [
  'adaptation-article-required',
  'adaptation-breaks-reference',
  'adaptation-leaves-nothing',
  'adaptation-target-omitted',
  'adaptation-twice',
];

const TEXT = ['Một khoản.', '"- Hai khoản.\\n- Khoản sau."', '"- Có điểm:\\n  - một\\n  - hai"'];

/** Some changes of the given targets, as a list of YAML. */
function changes(targets: readonly string[]): fc.Arbitrary<string[]> {
  const target = fc.constantFrom(...targets);
  const text = fc.constantFrom(...TEXT);
  const one = fc.oneof(
    target.map((id) => `{ omit: ${id} }`),
    fc.tuple(target, text).map(([id, words]) => `{ replace: ${id}, text: ${words} }`),
    fc.tuple(target, text).map(([id, words]) => `{ addAfter: ${id}, text: ${words} }`),
  );
  return fc.array(one, { maxLength: 3 });
}

/** Ids of the articles that are not locked, and of their clauses. */
function targetsOf({ regulation }: Made): string[] {
  const type = regulation.model.split(' ')[0] as BranchType;
  const entries =
    library()
      .models.get(type)
      ?.outline.chapters.flatMap((chapter) => chapter.articles) ?? [];
  const locked = new Set(entries.filter(({ lock }) => lock === 'locked').map(({ article }) => article));
  return articles(regulation)
    .filter(({ id }) => !locked.has(id))
    .flatMap(({ id, children }) => [id, ...children.flatMap((child) => (child.type === 'clause' ? child.id : []))]);
}

describe.each(exampleFiles().filter(({ text }) => text.includes('status: final')))('$path', (example) => {
  it('is sound, or says why not at the adaptation', () => {
    const plain = makeRegulation({ branch: example }, library(), { on: ON }).value;
    if (plain === null) throw new Error('not made');
    const targets = targetsOf(plain);
    const type = plain.regulation.model.split(' ')[0] ?? '';
    let sound = 0;
    fc.assert(
      fc.property(changes(targets), changes(targets), (own, common) => {
        const branch = { path: 'branch.yaml', text: `${example.text}adaptations: [${own.join(', ')}]\n` };
        const commune = { path: 'commune.yaml', text: `adaptations: { ${type}: [${common.join(', ')}] }\n` };
        const { value, problems } = makeRegulation({ branch, commune }, library(), { on: ON });
        const errors = problems.filter(({ severity }) => severity === 'error');
        for (const { code, place } of errors) {
          expect(REFUSALS).toContain(code);
          expect(['branch.yaml', 'commune.yaml']).toContain(place.file);
        }
        expect(value === null).toBe(errors.length > 0);
        if (value === null) return;
        expect(faults(value.regulation)).toEqual([]);
        sound += 1;
      }),
      { seed: 20_261_005, numRuns: 30 },
    );
    expect(sound).toBeGreaterThan(5);
  });
});
