import type { Rule } from '../rule.ts';

export const templateTripleBraces: Rule = {
  code: 'template-triple-braces',
  severity: 'error',
  over: 'reading',
  why: 'Giá trị luôn in đúng như trong tệp chi bộ; không có gì phải thoát nên cũng không cần ba dấu ngoặc.',
  avoid: '# Chi bộ\n- Chi bộ họp tại {{{meeting.place}}}. {#place}\n',
  prefer: '# Chi bộ\n- Chi bộ họp tại {{meeting.place}}. {#place}\n',
};
