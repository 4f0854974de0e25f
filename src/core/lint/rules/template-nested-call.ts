import type { Rule } from '../rule.ts';

export const templateNestedCall: Rule = {
  code: 'template-nested-call',
  severity: 'error',
  over: 'reading',
  why: 'Thẻ lồng trong thẻ thì không thấy ngay chỗ ấy in ra gì.',
  avoid: '# Chi bộ\n- Chi ủy có {{words (lookup committee "size")}} đồng chí. {#size}\n',
  prefer: '# Chi bộ\n{{#if committee}}\n- Chi ủy có {{words committee.size}} đồng chí. {#size}\n{{/if}}\n',
};
