import { defineCheck, isFinal } from './check.ts';

export const committeeCountWrong = defineCheck({
  code: 'committee-count-wrong',
  severity: 'error',
  why: 'Bí thư, phó bí thư và các chi ủy viên khác cộng lại bằng số chi ủy viên.',
  avoid:
    'committee:\n  size: 3\n  members:\n    - { name: Lê Thị Thu, areas: [công tác dân vận] }\n    - { name: Võ Đình Sáu, areas: [công tác Mặt trận] }\ndeputy: { name: Trần Thị Lan }',
  prefer:
    'committee:\n  size: 4\n  members:\n    - { name: Lê Thị Thu, areas: [công tác dân vận] }\n    - { name: Võ Đình Sáu, areas: [công tác Mặt trận] }\ndeputy: { name: Trần Thị Lan }',
  find: (context) => {
    const { committee, deputy } = context.branch;
    if (typeof committee !== 'object' || committee.size === undefined || committee.members === undefined) return [];
    // An item that cannot be read may be two.
    if (deputy === undefined || context.isBroken(['committee', 'members'])) return [];
    const others = committee.members.length;
    const named = others + (deputy === 'none' ? 1 : 2);
    // A draft may still lack names.
    if (named === committee.size || (named < committee.size && !isFinal(context))) return [];
    const leaders = deputy === 'none' ? 'bí thư' : 'bí thư, phó bí thư';
    return [
      {
        path: ['committee', 'size'],
        message: `số chi ủy viên là ${committee.size}, còn ${leaders} và ${others} chi ủy viên đã ghi tên là ${named}`,
        hint: `viết “size: ${named}”, hoặc sửa danh sách “members” (không ghi lại bí thư, phó bí thư)`,
      },
    ];
  },
});
