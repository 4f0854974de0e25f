import type { Rule } from '../rule.ts';

export const templateBlockClose: Rule = {
  code: 'template-block-close',
  severity: 'error',
  over: 'reading',
  why: 'Thẻ đóng phải đúng tên thẻ mở gần nhất chưa đóng.',
  avoid: '# Chi bộ\n{{#if committee}}\n- Chi ủy họp hằng tháng. {#meeting}\n{{/unless}}\n',
  prefer: '# Chi bộ\n{{#if committee}}\n- Chi ủy họp hằng tháng. {#meeting}\n{{/if}}\n',
};
