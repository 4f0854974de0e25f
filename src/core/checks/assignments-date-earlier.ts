import { defineCheck } from './check.ts';

export const assignmentsDateEarlier = defineCheck({
  code: 'assignments-date-earlier',
  severity: 'error',
  why: 'Bảng phân công được lập lại sau khi chi bộ đã thông qua quy chế.',
  avoid: 'adoption: { meeting: 2026-10-03, assignments: 2026-10-03 }',
  prefer: 'adoption: { meeting: 2026-10-03, assignments: 2027-02-03 }',
  find: ({ branch: { adoption } }) => {
    const { meeting, assignments } = adoption ?? {};
    if (meeting === undefined || assignments === undefined || assignments > meeting) return [];
    const message = `bảng phân công lập lại ngày “${assignments}”, không sau ngày thông qua quy chế “${meeting}”`;
    return [{ path: ['adoption', 'assignments'], message, hint: 'bỏ mục này nếu bảng được thông qua cùng quy chế' }];
  },
});
