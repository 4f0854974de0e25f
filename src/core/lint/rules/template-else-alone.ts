import type { Rule } from '../rule.ts';

export const templateElseAlone: Rule = {
  code: 'template-else-alone',
  severity: 'error',
  over: 'reading',
  why: 'Phần {{else}} thuộc một khối {{#if}} hoặc {{#unless}}.',
  avoid: '# Chi bộ\n{{else}}\n- Bí thư chủ trì cuộc họp. {#chair}\n',
  prefer:
    '# Chi bộ\n{{#if committee}}\n- Chi ủy họp hằng tháng. {#meeting}\n{{else}}\n- Bí thư chủ trì cuộc họp. {#chair}\n{{/if}}\n',
};
