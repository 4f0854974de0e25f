import type { Rule } from '../rule.ts';

export const templateHelperUnknown: Rule = {
  code: 'template-helper-unknown',
  severity: 'error',
  over: 'reading',
  why: 'Chỉ có sáu thẻ có tham số; tên khác thì không in ra gì.',
  avoid: '# Chi bộ\n- Chi bộ họp tại {{upper meeting.place}}. {#place}\n',
  prefer: '# Chi bộ\n- Chi bộ họp tại {{meeting.place}}. {#place}\n',
};
