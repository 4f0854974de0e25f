import { defineCheck } from './check.ts';

export const termEndsBeforeStart = defineCheck({
  code: 'term-ends-before-start',
  severity: 'error',
  why: 'Nhiệm kỳ kết thúc sau ngày bắt đầu.',
  avoid: 'term: { start: 2025-07-15, end: 2020-07-15 }',
  prefer: 'term: { start: 2025-07-15, end: 2030-07-15 }',
  find: ({ branch: { term } }) => {
    if (term?.start === undefined || term.end === undefined || term.start < term.end) return [];
    const message = `nhiệm kỳ kết thúc ngày “${term.end}”, không sau ngày bắt đầu “${term.start}”`;
    return [{ path: ['term', 'end'], message, hint: 'viết ngày kết thúc sau ngày bắt đầu; xem lại năm' }];
  },
});
