import { defineCheck } from './check.ts';
import { numberFigure } from './figure.ts';

/** The competent committee may set a shorter length for a small branch. */
export const meetingTooShort = defineCheck({
  code: 'meeting-too-short',
  severity: 'error',
  why: 'Buổi sinh hoạt thường kỳ có thời lượng ít nhất do Ban Tổ chức Trung ương hướng dẫn; chi bộ ít đảng viên thì cấp ủy có thẩm quyền định.',
  avoid: 'meeting: { minMinutes: 60 }',
  prefer: 'meeting: { minMinutes: 90 }',
  find: ({ branch: { meeting }, isBroken, law }) => {
    if (isBroken(['meeting', 'smallBranch'])) return [];
    const least = numberFigure(law, 'regular-meeting-minutes');
    const minutes = meeting?.minMinutes;
    if (least === null || minutes === undefined || meeting?.smallBranch === true || minutes >= least.value) return [];
    return [
      {
        path: ['meeting', 'minMinutes'],
        message: `thời gian sinh hoạt tối thiểu là ${minutes} phút, ít nhất phải là ${least.value} phút`,
        hint: `viết ${least.value}; nếu cấp ủy đã định ngắn hơn cho chi bộ ít đảng viên thì thêm “smallBranch: true”`,
        clause: least.clause,
      },
    ];
  },
});
