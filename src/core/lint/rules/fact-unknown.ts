import type { Rule } from '../rule.ts';

export const factUnknown: Rule = {
  code: 'fact-unknown',
  severity: 'error',
  over: 'reading',
  why: 'Điều kiện viết sai tên không bao giờ đúng mà cũng không báo gì; bảng điều kiện ở mục 3 của templates/README.md.',
  avoid: '# Chi bộ\n{{#if comittee}}\n- Bí thư chủ trì cuộc họp. {#chair}\n{{/if}}\n',
  prefer: '# Chi bộ\n{{#if committee}}\n- Bí thư chủ trì cuộc họp. {#chair}\n{{/if}}\n',
};
