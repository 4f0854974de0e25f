import type { Rule } from '../rule.ts';

export const templateSyntax: Rule = {
  code: 'template-syntax',
  severity: 'error',
  over: 'reading',
  why: 'Trong thẻ chỉ có tên, chữ trong ngoặc kép và tham số dạng tên=giá-trị.',
  avoid: '# Chi bộ\n- Chi bộ họp ngày {{date adoption.meeting form=}}. {#day}\n',
  prefer: '# Chi bộ\n- Chi bộ họp tại {{meeting.place}}. {#place}\n',
};
