import { defineCheck } from './check.ts';
import { numberFigure } from './figure.ts';

/** Điều lệ Đảng, Điều 24 khoản 4. A warning only: until its congress a branch may be without one. */
export const committeeNoneInLargeBranch = defineCheck({
  code: 'committee-none-in-large-branch',
  severity: 'warning',
  why: 'Chi bộ có đủ số đảng viên chính thức thì bầu chi ủy, rồi bầu bí thư, phó bí thư trong số chi ủy viên.',
  avoid: 'members: { official: 12 }\ncommittee: none',
  prefer: 'members: { official: 12 }\ncommittee: { size: 3 }',
  find: ({ branch: { type, committee, members }, law }) => {
    const least = numberFigure(law, 'committee-minimum-official');
    const official = members?.official;
    if (type === 'military' || committee !== 'none' || least === null || official === undefined) return [];
    if (official < least.value) return [];
    return [
      {
        path: ['committee'],
        message: `chi bộ có ${official} đảng viên chính thức mà không có chi ủy, từ ${least.value} thì bầu chi ủy`,
        hint: 'ghi chi ủy vào “committee”, hoặc sửa “official” nếu ghi nhầm số đảng viên',
        clause: least.clause,
      },
    ];
  },
});
