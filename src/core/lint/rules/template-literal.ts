import type { Rule } from '../rule.ts';

export const templateLiteral: Rule = {
  code: 'template-literal',
  severity: 'error',
  over: 'reading',
  why: 'Hằng không cần thẻ: viết thẳng vào lời văn.',
  avoid: '# Chi bộ\n- Chi bộ họp tại {{"nhà văn hóa"}}. {#place}\n',
  prefer: '# Chi bộ\n- Chi bộ họp tại nhà văn hóa. {#place}\n',
};
