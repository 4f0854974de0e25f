import type { Rule } from '../rule.ts';

/** Words that Vietnamese doubles on purpose. */
const DOUBLED = new Set(['dần', 'đều', 'luôn', 'mãi', 'ngày', 'người', 'nhà', 'thường', 'từng', 'nơi', 'xã']);

/** “của của”: the same word twice in a row, in whatever case. */
export const wordDoubled: Rule = {
  code: 'word-doubled',
  severity: 'error',
  over: 'text',
  why: 'Chữ gõ lặp in nguyên vào quy chế của mọi chi bộ.',
  avoid: '# Chi bộ\n- Bí thư phổ biến nghị quyết của của cấp trên. {#resolutions}\n',
  prefer: '# Chi bộ\n- Bí thư phổ biến nghị quyết của cấp trên. {#resolutions}\n',
  check: ({ text }) =>
    [...text.matchAll(/(?<![\p{L}\d])(\p{L}+) +(\1)(?![\p{L}\d])/giu)]
      .filter(({ 1: word = '' }) => !DOUBLED.has(word.toLocaleLowerCase('vi')))
      .map(({ 0: both, 1: word = '', index }) => ({
        from: index + both.length - word.length,
        to: index + both.length,
        message: `chữ “${word}” viết hai lần liền nhau`,
        hint: 'bỏ một chữ',
      })),
};
