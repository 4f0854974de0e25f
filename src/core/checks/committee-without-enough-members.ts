import { defineCheck } from './check.ts';
import { numberFigure } from './figure.ts';

/** Điều lệ Đảng, Điều 24 khoản 4; in a military branch the committee's seats are also filled by appointment. */
export const committeeWithoutEnoughMembers = defineCheck({
  code: 'committee-without-enough-members',
  severity: 'error',
  why: 'Chi bộ ít đảng viên chính thức chỉ bầu bí thư, cần thì thêm một phó bí thư; riêng chi bộ quân sự có người do cấp trên chỉ định nên chỉ nhắc.',
  avoid: 'members: { official: 8 }\ncommittee: { size: 3 }',
  prefer: 'members: { official: 8 }\ncommittee: none',
  find: ({ branch: { type, committee, members }, law }) => {
    const least = numberFigure(law, 'committee-minimum-official');
    const official = members?.official;
    if (typeof committee !== 'object' || least === null || official === undefined || official >= least.value) return [];
    // A committee larger than the branch is the mistake that is told then.
    if (type === 'military' && (committee.size ?? 0) > official) return [];
    return [
      {
        path: ['committee'],
        at: 'key',
        severity: type === 'military' ? 'warning' : 'error',
        message: `chi bộ có ${official} đảng viên chính thức mà có chi ủy, từ ${least.value} mới bầu chi ủy`,
        hint: 'viết “committee: none”, hoặc xem lại số đảng viên chính thức',
        clause: least.clause,
      },
    ];
  },
});
