import type { Rule } from '../rule.ts';

export const templateWhiteSpaceControl: Rule = {
  code: 'template-white-space-control',
  severity: 'error',
  over: 'reading',
  why: 'Dấu ~ xóa cả chỗ xuống dòng, làm hai khoản dính vào nhau.',
  avoid: '# Chi bộ\n{{~#if committee}}\n- Bí thư chủ trì cuộc họp. {#chair}\n{{/if}}\n',
  prefer: '# Chi bộ\n{{#if committee}}\n- Bí thư chủ trì cuộc họp. {#chair}\n{{/if}}\n',
};
