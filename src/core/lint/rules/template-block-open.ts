import type { Rule } from '../rule.ts';

export const templateBlockOpen: Rule = {
  code: 'template-block-open',
  severity: 'error',
  over: 'reading',
  why: 'Khối không đóng thì không biết điều kiện hết ở đâu.',
  avoid: '# Chi bộ\n{{#if committee}}\n- Chi ủy họp hằng tháng. {#meeting}\n',
  prefer: '# Chi bộ\n{{#if committee}}\n- Chi ủy họp hằng tháng. {#meeting}\n{{/if}}\n',
};
