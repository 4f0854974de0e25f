import { defineCheck } from './check.ts';

export const adoptionOutsideTerm = defineCheck({
  code: 'adoption-outside-term',
  severity: 'error',
  why: 'Chi bộ thông qua quy chế cho nhiệm kỳ của mình, nên ngày thông qua nằm trong nhiệm kỳ.',
  avoid: 'term: { start: 2025-07-15, end: 2030-07-15 }\nadoption: { meeting: 2025-06-20 }',
  prefer: 'term: { start: 2025-07-15, end: 2030-07-15 }\nadoption: { meeting: 2025-08-20 }',
  find: ({ branch: { adoption, term } }) => {
    const meeting = adoption?.meeting;
    if (meeting === undefined || term?.start === undefined || term.end === undefined || term.end <= term.start)
      return [];
    if (term.start <= meeting && meeting <= term.end) return [];
    const message = `ngày thông qua “${meeting}” nằm ngoài nhiệm kỳ từ “${term.start}” đến “${term.end}”`;
    return [{ path: ['adoption', 'meeting'], message, hint: 'sửa ngày thông qua, hoặc sửa ngày của nhiệm kỳ' }];
  },
});
