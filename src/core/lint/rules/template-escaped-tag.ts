import type { Rule } from '../rule.ts';

export const templateEscapedTag: Rule = {
  code: 'template-escaped-tag',
  severity: 'error',
  over: 'reading',
  why: 'Thẻ sau dấu “\\” in nguyên dấu ngoặc ra giấy.',
  avoid: '# Chi bộ\n- Chi bộ họp tại \\{{meeting.place}}. {#place}\n',
  prefer: '# Chi bộ\n- Chi bộ họp tại {{meeting.place}}. {#place}\n',
};
