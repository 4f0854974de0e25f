import type { Rule } from '../rule.ts';

export const templateBlockInsideLine: Rule = {
  code: 'template-block-inside-line',
  severity: 'error',
  over: 'reading',
  why: 'Mỗi dòng là trọn một khoản, một điểm; câu ghép từ nhiều mảnh thì không ai đọc soát được.',
  avoid: '# Chi bộ\n- Chi bộ có {{#if committee}}chi ủy{{/if}}. {#organs}\n',
  prefer: '# Chi bộ\n{{#if committee}}\n- Chi bộ có chi ủy. {#organs}\n{{/if}}\n',
};
