import { describe, expect, it } from 'vitest';
import type { Inline } from '../../src/core/tree/nodes.ts';
import { number } from '../../src/core/tree/number.ts';
import { resolve } from '../../src/core/tree/resolve.ts';
import { mapInlines } from '../../src/core/tree/walk.ts';
import { article, chapters, clause, draft, reference } from './build.ts';

/** Resolves one reference written in clause a/here (its second) of a small regulation; gives its words. */
function words(target: string): { printed: string; marks: string[]; codes: string[] } {
  const tree = draft([
    chapters(
      [article('only', [clause('only', 'sole', ['p', 'q'])])],
      [
        article('a', [clause('a', 'first', ['p', 'q']), clause('a', 'here', ['r'], [reference(target)])]),
        article('b', [clause('b', 'first'), clause('b', 'second', ['p', 'q', 'r', 's', 't'])]),
      ],
    ),
  ]);
  const { regulation, problems } = resolve(number(tree));
  const found: Inline[] = [];
  mapInlines<Inline, Inline, string>(regulation, (inlines) => {
    found.push(...inlines.filter((inline) => inline.type === 'reference'));
    return [...inlines];
  });
  const parts = found.flatMap((inline) => (inline.type === 'reference' ? inline.parts : []));
  return {
    printed: parts.map((part) => part.text).join(''),
    marks: parts.flatMap((part) => (part.target === null ? [] : `${part.text}→${part.target}`)),
    codes: problems.map((problem) => problem.code),
  };
}

describe('a reference in clause 2 of Điều 2', () => {
  it.each([
    // target                 printed                                marks
    ['b', 'Điều 3 Quy chế này', ['Điều 3→b']],
    ['only', 'Điều 1 Quy chế này', ['Điều 1→only']],
    ['b/second', 'khoản 2 Điều 3 Quy chế này', ['2→b/second', 'Điều 3→b']],
    ['b/second/t', 'điểm đ khoản 2 Điều 3 Quy chế này', ['đ→b/second/t', '2→b/second', 'Điều 3→b']],
    ['only/sole', 'Điều 1 Quy chế này', ['Điều 1→only']],
    ['only/sole/q', 'điểm b Điều 1 Quy chế này', ['b→only/sole/q', 'Điều 1→only']],
    ['a', 'Điều này', []],
    ['a/first', 'khoản 1 Điều này', ['1→a/first']],
    ['a/first/q', 'điểm b khoản 1 Điều này', ['b→a/first/q', '1→a/first']],
    ['a/here/r', 'điểm a khoản này', ['a→a/here/r']],
  ])('to %s reads “%s”', (target, printed, marks) => {
    expect(words(target)).toEqual({ printed, marks, codes: [] });
  });

  it('to nothing is a problem', () => {
    expect(words('c').codes).toEqual(['reference-not-found']);
    expect(words('b/secnd').codes).toEqual(['reference-not-found']);
  });
});
