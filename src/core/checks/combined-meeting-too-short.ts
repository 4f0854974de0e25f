import { defineCheck } from './check.ts';
import { numberFigure } from './figure.ts';

export const combinedMeetingTooShort = defineCheck({
  code: 'combined-meeting-too-short',
  severity: 'error',
  why: 'Sinh hoạt thường kỳ và chuyên đề trong một buổi thì buổi đó dài hơn, theo hướng dẫn của Ban Tổ chức Trung ương.',
  avoid: 'meeting: { minMinutes: 90, combinedMinutes: 100 }',
  prefer: 'meeting: { minMinutes: 90, combinedMinutes: 120 }',
  find: ({ branch: { meeting }, isBroken, law }) => {
    if (isBroken(['meeting', 'smallBranch'])) return [];
    const least = numberFigure(law, 'combined-meeting-minutes');
    const minutes = meeting?.combinedMinutes;
    if (least === null || minutes === undefined || meeting?.smallBranch === true || minutes >= least.value) return [];
    // Shorter than the regular meeting is the mistake that is told then.
    if (meeting?.minMinutes !== undefined && minutes < meeting.minMinutes) return [];
    return [
      {
        path: ['meeting', 'combinedMinutes'],
        message: `thời gian tối thiểu khi kết hợp chuyên đề là ${minutes} phút, ít nhất phải là ${least.value} phút`,
        hint: `viết ${least.value}; nếu cấp ủy đã định ngắn hơn cho chi bộ ít đảng viên thì thêm “smallBranch: true”`,
        clause: least.clause,
      },
    ];
  },
});
