import { describe, expect, it } from 'vitest';
import { number, pointLetter, roman } from '../../src/core/tree/number.ts';
import { numberedBlocks } from '../../src/core/tree/walk.ts';
import { article, chapters, clause, draft } from './build.ts';

/** Every numbered block as “id number”. */
function numbers(...parts: Parameters<typeof draft>[0]): string[] {
  return number(draft(parts)).parts.flatMap((part) =>
    numberedBlocks(part).map(({ block }) => `${block.id} ${block.number}`.trim()),
  );
}

describe('numbering', () => {
  it('runs articles through the chapters, restarts clauses in each article and points in each clause', () => {
    const one = article('a', [clause('a', 'x', ['p', 'q']), clause('a', 'y', ['p'])]);
    const two = article('b', [clause('b', 'x'), clause('b', 'y')]);
    expect(numbers(chapters([one], [two]))).toEqual([
      'chapter-1 I',
      'a 1',
      'a/x 1',
      'a/x/p a',
      'a/x/q b',
      'a/y 2',
      'a/y/p a',
      'chapter-2 II',
      'b 2',
      'b/x 1',
      'b/y 2',
    ]);
  });

  it('leaves an only clause without a number', () => {
    expect(numbers(chapters([article('a', [clause('a', 'x', ['p'])])]))).toEqual([
      'chapter-1 I',
      'a 1',
      'a/x',
      'a/x/p a',
    ]);
  });

  it('counts anew in each part', () => {
    const part = () => chapters([article('a', [clause('a', 'x'), clause('a', 'y')])]);
    expect(numbers(part(), part()).filter((line) => line.startsWith('a '))).toEqual(['a 1', 'a 1']);
  });

  it('takes points in Vietnamese order, without f, j, w, z', () => {
    const letters = Array.from({ length: 23 }, (_, index) => pointLetter(index + 1)).join(' ');
    expect(letters).toBe('a b c d đ e g h i k l m n o p q r s t u v x y');
    expect(() => pointLetter(24)).toThrow(RangeError);
  });

  it('writes chapters in Roman numerals', () => {
    expect([1, 2, 3, 4, 5, 8, 9, 10, 14, 19, 20].map(roman).join(' ')).toBe('I II III IV V VIII IX X XIV XIX XX');
  });
});
