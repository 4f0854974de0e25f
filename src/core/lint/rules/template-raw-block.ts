import type { Rule } from '../rule.ts';

export const templateRawBlock: Rule = {
  code: 'template-raw-block',
  severity: 'error',
  over: 'reading',
  why: 'Khối thô in nguyên các dấu ngoặc; quy chế không bao giờ in thẻ.',
  avoid: '# Chi bộ\n- Chi bộ họp tại {{{{raw}}}}{{meeting.place}}{{{{/raw}}}}. {#place}\n',
  prefer: '# Chi bộ\n- Chi bộ họp tại {{meeting.place}}. {#place}\n',
};
