/** Word differences of Vietnamese sentences. [-gone-] and {+new+} are what a reader sees. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { align, wordDifference } from '../../src/core/compare/words.ts';

function shown(before: string, after: string): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return wordDifference(before, after)
    .map(({ kind, text }) => `${marks[kind][0]}${text}${marks[kind][1]}`)
    .join('');
}

it.each([
  ['Họp trước 3 ngày.', 'Họp trước 5 ngày.', 'Họp trước [-3-]{+5+} ngày.'],
  ['Chi ủy họp.', 'Chi ủy họp.', 'Chi ủy họp.'],
  ['', 'Chi ủy họp.', '{+Chi ủy họp.+}'],
  ['Chi ủy họp.', '', '[-Chi ủy họp.-]'],
  // A new phrase is one, its blanks with it.
  ['Chi bộ sinh hoạt thường kỳ.', 'Chi bộ họp định kỳ.', 'Chi bộ [-sinh hoạt thường-]{+họp định+} kỳ.'],
  ['Bí thư ký văn bản.', 'Bí thư hoặc phó bí thư ký văn bản.', 'Bí thư {+hoặc phó bí thư +}ký văn bản.'],
  // A letter with its marks is not cut, whichever way it is written.
  ['uỷ viên', 'ủy viên', '[-uỷ-]{+ủy+} viên'],
  ['hòa', 'hoà'.normalize('NFD'), `[-hòa-]{+${'hoà'.normalize('NFD')}+}`],
  ['ngày 03/10/2026', 'ngày 05/10/2026', 'ngày [-03-]{+05+}/10/2026'],
])('%s → %s', (before, after, expected) => {
  expect(shown(before, after)).toBe(expected);
});

it('gives back both texts, whatever they are', () => {
  const text = fc.array(fc.constantFrom('chi', 'bộ', ' ', '  ', ',', 'đ', '3', '\n', '𝔘'), { maxLength: 20 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const pieces = wordDifference(a.join(''), b.join(''));
      const without = (kind: string) =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .map((piece) => piece.text)
          .join('');
      expect(without('added')).toBe(a.join(''));
      expect(without('removed')).toBe(b.join(''));
    }),
  );
});

it('pairs what is equal, then what stands between, in order', () => {
  const pairs = align(['a', 'b', 'c'], ['a', 'x', 'c', 'd'], (one) => one);
  expect(pairs.map(({ before, after }) => `${before ?? '-'}${after ?? '-'}`)).toEqual(['aa', 'bx', 'cc', '-d']);
});
