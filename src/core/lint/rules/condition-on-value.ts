import type { Rule } from '../rule.ts';

export const conditionOnValue: Rule = {
  code: 'condition-on-value',
  severity: 'error',
  over: 'reading',
  why: 'Điều kiện hỏi một dữ kiện có, không hay chưa rõ; một giá trị thì không trả lời được như thế.',
  avoid:
    '# Chi bộ\n{{#if meeting.moveRule}}\n- Việc dời ngày thực hiện như sau: {{meeting.moveRule}}. {#move}\n{{/if}}\n',
  prefer: '# Chi bộ\n{{#if moveRule}}\n- Việc dời ngày thực hiện như sau: {{meeting.moveRule}}. {#move}\n{{/if}}\n',
};
