import type { Rule } from '../rule.ts';
import { modernTone, OTHER_TONE } from '../tone.ts';

/**
 * One style of tone marks in all that is printed: `ủy`, `hòa`. Names in branch files stay as their bearers write them.
 */
export const toneMarkOld: Rule = {
  code: 'tone-mark-old',
  severity: 'error',
  over: 'text',
  why: 'Dấu thanh đặt một kiểu trong toàn bộ mẫu, nếu không thì một văn bản có cả “ủy” lẫn “uỷ”.',
  avoid: '# Chi uỷ\n- Bí thư chủ trì hội nghị. {#chair}\n',
  prefer: '# Chi ủy\n- Bí thư chủ trì hội nghị. {#chair}\n',
  check: ({ text }) =>
    [...text.matchAll(/\p{L}+/gu)]
      .filter(({ 0: word }) => OTHER_TONE.test(word))
      .map(({ 0: word, index }) => ({
        from: index,
        to: index + word.length,
        message: `“${word}” đặt dấu thanh theo kiểu khác`,
        hint: `viết “${modernTone(word)}”`,
      })),
};
