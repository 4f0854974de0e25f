import { defineCheck } from './check.ts';
import { datesIn } from './dates.ts';

export const replacedDateDiffers = defineCheck({
  code: 'replaced-date-differs',
  severity: 'error',
  why: 'Quy chế in nguyên “text” của văn bản được thay thế, nên ngày trong đó phải là ngày ghi ở “date”.',
  avoid:
    "document:\n  date: 2026-10-05\n  replaces:\n    - { text: 'Quy chế làm việc số 01-QC/CB, ngày 05/9/2022', date: 2022-09-15 }",
  prefer:
    "document:\n  date: 2026-10-05\n  replaces:\n    - { text: 'Quy chế làm việc số 01-QC/CB, ngày 05/9/2022', date: 2022-09-05 }",
  find: ({ branch: { document } }) =>
    (document?.replaces ?? []).flatMap(({ text, date }, index) => {
      const written = datesIn(text);
      const [first] = written;
      if (first === undefined || written.includes(date)) return [];
      const message = `văn bản được thay thế ghi ngày “${first}” trong tên, còn “date” là “${date}”`;
      return [{ path: ['document', 'replaces', index, 'text'], message, hint: 'sửa chỗ sai cho hai ngày bằng nhau' }];
    }),
});
