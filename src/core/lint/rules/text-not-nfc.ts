import type { Rule } from '../rule.ts';

/** Letters are composed (NFC): “ủ” is one character, not “u” with a mark after it. */
export const textNotNfc: Rule = {
  code: 'text-not-nfc',
  severity: 'error',
  over: 'text',
  why: 'Chữ tổ hợp (một chữ gồm nhiều ký tự) trông giống chữ dựng sẵn nhưng tìm không ra và Word vẽ lệch dấu.',
  avoid: `# Chi bộ\n- Bí thư chủ trì cuộc ${'họp'.normalize('NFD')}. {#chair}\n`,
  prefer: '# Chi bộ\n- Bí thư chủ trì cuộc họp. {#chair}\n',
  check: ({ text }) =>
    [...text.matchAll(/[\p{L}\p{M}]+/gu)]
      .filter(({ 0: word }) => word !== word.normalize('NFC'))
      .map(({ 0: word, index }) => ({
        from: index,
        to: index + word.length,
        message: `chữ “${word.normalize('NFC')}” viết bằng ký tự tổ hợp`,
        hint: 'xóa cả chữ rồi gõ lại bằng bộ gõ Unicode dựng sẵn',
      })),
};
