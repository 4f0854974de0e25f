import type { Rule } from '../rule.ts';

export const templateTagOpen: Rule = {
  code: 'template-tag-open',
  severity: 'error',
  over: 'reading',
  why: 'Thẻ không đóng thì không đọc được phần còn lại của tệp.',
  avoid: '# Chi bộ\n- Chi bộ họp tại {{meeting.place. {#place}\n',
  prefer: '# Chi bộ\n- Chi bộ họp tại {{meeting.place}}. {#place}\n',
};
