import type { Rule } from '../rule.ts';

export const branchTypeInCondition: Rule = {
  code: 'branch-type-in-condition',
  severity: 'error',
  over: 'reading',
  why: 'Khác nhau giữa các loại chi bộ là điều riêng của từng loại hoặc tham số của đề cương; điều chung hỏi dữ kiện.',
  avoid: '# Chi bộ\n{{#if school}}\n- Bí thư lấy ý kiến hội đồng trường. {#council}\n{{/if}}\n',
  prefer: '# Chi bộ\n{{#if publicUnit}}\n- Bí thư lấy ý kiến hội đồng. {#council}\n{{/if}}\n',
};
