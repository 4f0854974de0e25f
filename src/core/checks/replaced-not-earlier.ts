import { defineCheck } from './check.ts';

export const replacedNotEarlier = defineCheck({
  code: 'replaced-not-earlier',
  severity: 'error',
  why: 'Văn bản được thay thế có trước văn bản thay nó.',
  avoid: 'document:\n  date: 2026-10-05\n  replaces:\n    - { text: Quy chế làm việc số 01-QC/CB, date: 2026-10-05 }',
  prefer: 'document:\n  date: 2026-10-05\n  replaces:\n    - { text: Quy chế làm việc số 01-QC/CB, date: 2022-09-05 }',
  find: ({ branch: { document, adoption } }) => {
    const date = adoption?.meeting ?? document?.date;
    if (date === undefined) return [];
    return (document?.replaces ?? []).flatMap((replaced, index) => {
      if (replaced.date < date) return [];
      const message = `văn bản được thay thế ngày “${replaced.date}”, không trước ngày thông qua “${date}”`;
      return [{ path: ['document', 'replaces', index, 'date'], message, hint: 'viết ngày của văn bản cũ' }];
    });
  },
});
