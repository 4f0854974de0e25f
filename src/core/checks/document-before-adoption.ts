import { defineCheck } from './check.ts';

export const documentBeforeAdoption = defineCheck({
  code: 'document-before-adoption',
  severity: 'error',
  why: 'Bí thư ký sau khi chi bộ đã thông qua, hoặc cùng ngày.',
  avoid: 'adoption: { meeting: 2026-10-03 }\ndocument: { date: 2026-10-01 }',
  prefer: 'adoption: { meeting: 2026-10-03 }\ndocument: { date: 2026-10-05 }',
  find: ({ branch: { adoption, document } }) => {
    if (adoption?.meeting === undefined || document?.date === undefined || document.date >= adoption.meeting) return [];
    const message = `ngày ký “${document.date}” trước ngày thông qua “${adoption.meeting}”`;
    return [{ path: ['document', 'date'], message, hint: `viết “${adoption.meeting}” hoặc một ngày sau đó` }];
  },
});
