import { defineCheck } from './check.ts';

export const termLabelDiffers = defineCheck({
  code: 'term-label-differs',
  severity: 'warning',
  why: 'Tên nhiệm kỳ in trong văn bản ghi năm bắt đầu và năm kết thúc.',
  avoid: 'term: { label: 2025 - 2027, start: 2025-07-15, end: 2030-07-15 }',
  prefer: 'term: { label: 2025 - 2030, start: 2025-07-15, end: 2030-07-15 }',
  find: ({ branch: { term } }) => {
    if (term?.label === undefined || term.start === undefined || term.end === undefined) return [];
    const label = `${term.start.slice(0, 4)} - ${term.end.slice(0, 4)}`;
    if (term.label === label || term.end <= term.start) return [];
    const message = `tên nhiệm kỳ là “${term.label}”, còn ngày bắt đầu và kết thúc là năm ${label}`;
    return [{ path: ['term', 'label'], message, hint: `viết “${label}”, hoặc sửa ngày` }];
  },
});
