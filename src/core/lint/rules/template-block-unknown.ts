import type { Rule } from '../rule.ts';

export const templateBlockUnknown: Rule = {
  code: 'template-block-unknown',
  severity: 'error',
  over: 'reading',
  why: 'Ngôn ngữ mẫu chỉ có ba khối, để người không lập trình đọc được và máy kiểm tra được mọi trường hợp.',
  avoid: '# Chi bộ\n{{#with meeting}}\n- Chi bộ họp tại {{place}}. {#place}\n{{/with}}\n',
  prefer: '# Chi bộ\n- Chi bộ họp tại {{meeting.place}}. {#place}\n',
};
