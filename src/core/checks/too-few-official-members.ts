import { defineCheck } from './check.ts';
import { numberFigure } from './figure.ts';

/** Điều lệ Đảng, Điều 21 and 24: the least number of official members of a branch. */
export const tooFewOfficialMembers = defineCheck({
  code: 'too-few-official-members',
  severity: 'error',
  why: 'Dưới số đảng viên chính thức này thì không lập chi bộ; cấp trên điều thêm đảng viên hoặc ghép với chi bộ khác.',
  avoid: 'members: { official: 2 }',
  prefer: 'members: { official: 3 }',
  find: ({ branch: { members }, law }) => {
    const least = numberFigure(law, 'branch-minimum-official');
    const official = members?.official;
    if (least === null || official === undefined || official >= least.value) return [];
    return [
      {
        path: ['members', 'official'],
        message: `chi bộ có ${official} đảng viên chính thức, ít nhất phải có ${least.value}`,
        hint: 'xem lại số liệu; nếu đúng thì báo cáo đảng ủy để ghép chi bộ hoặc điều thêm đảng viên',
        clause: least.clause,
      },
    ];
  },
});
