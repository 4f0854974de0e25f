import type { Rule } from '../rule.ts';

export const templateDataVariable: Rule = {
  code: 'template-data-variable',
  severity: 'error',
  over: 'reading',
  why: 'Điều và đoạn chung chỉ thấy trường của chi bộ và tham số đã khai; @root vượt qua điều đó, còn số thứ tự do máy ghi.',
  avoid: '# Chi bộ\n- Chi bộ họp tại {{@root.meeting.place}}. {#place}\n',
  prefer: '# Chi bộ\n- Chi bộ họp tại {{meeting.place}}. {#place}\n',
};
