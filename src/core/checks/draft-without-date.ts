import { shortDate } from '../law/date.ts';
import { defineCheck } from './check.ts';

/** Law, form and format follow the date of signing. */
export const draftWithoutDate = defineCheck({
  code: 'draft-without-date',
  severity: 'warning',
  why: 'Căn cứ, hình thức và thể thức văn bản theo ngày ký; dự thảo chưa có ngày thì lấy theo ngày chạy chương trình.',
  avoid: 'document: { place: An Thắng }',
  prefer: 'document: { date: 2026-10-05, place: An Thắng }',
  find: ({ branch: { status, document, adoption }, isBroken, on }) => {
    if (isBroken(['document', 'date']) || isBroken(['adoption', 'meeting'])) return [];
    if (status === 'final' || document?.date !== undefined || adoption?.meeting !== undefined) return [];
    return [
      {
        path: document === undefined ? ['name'] : ['document'],
        at: 'key',
        message: `dự thảo chưa có ngày ký, căn cứ lấy theo ngày ${shortDate(on)}`,
        hint:
          document === undefined
            ? 'thêm “document” gồm “date”, ví dụ date: 2026-10-05'
            : 'thêm dưới “document” dòng “date: 2026-10-05”',
      },
    ];
  },
});
