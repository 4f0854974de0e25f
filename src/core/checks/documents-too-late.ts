import { defineCheck } from './check.ts';
import { numberFigure } from './figure.ts';

export const documentsTooLate = defineCheck({
  code: 'documents-too-late',
  severity: 'error',
  why: 'Đảng viên phải có tài liệu trước buổi sinh hoạt để chuẩn bị ý kiến.',
  avoid: 'meeting: { documentsDaysBefore: 0 }',
  prefer: 'meeting: { documentsDaysBefore: 2 }',
  find: ({ branch: { meeting }, law }) => {
    const least = numberFigure(law, 'documents-days-before');
    const days = meeting?.documentsDaysBefore;
    if (least === null || days === undefined || days >= least.value) return [];
    return [
      {
        path: ['meeting', 'documentsDaysBefore'],
        message: `tài liệu gửi trước ${days} ngày, ít nhất phải trước ${least.value} ngày`,
        hint: `viết ${least.value} hoặc số lớn hơn`,
        clause: least.clause,
      },
    ];
  },
});
