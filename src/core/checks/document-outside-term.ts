import { defineCheck } from './check.ts';

export const documentOutsideTerm = defineCheck({
  code: 'document-outside-term',
  severity: 'error',
  why: 'Quy chế của một nhiệm kỳ được ký trong nhiệm kỳ đó.',
  avoid: 'term: { start: 2025-07-15, end: 2030-07-15 }\ndocument: { date: 2030-10-05 }',
  prefer: 'term: { start: 2025-07-15, end: 2030-07-15 }\ndocument: { date: 2026-10-05 }',
  find: ({ branch: { document, term, adoption } }) => {
    const date = document?.date;
    if (date === undefined || term?.start === undefined || term.end === undefined || term.end <= term.start) return [];
    // A meeting outside the term, or after the signing, is the mistake that is told then.
    const { meeting = term.start } = adoption ?? {};
    if (meeting < term.start || meeting > term.end || date < meeting) return [];
    if (term.start <= date && date <= term.end) return [];
    const message = `ngày ký “${date}” nằm ngoài nhiệm kỳ từ “${term.start}” đến “${term.end}”`;
    return [{ path: ['document', 'date'], message, hint: 'sửa ngày ký, hoặc sửa ngày của nhiệm kỳ' }];
  },
});
