import { defineCheck } from './check.ts';

export const groupLeaderIsDeputy = defineCheck({
  code: 'group-leader-is-deputy',
  severity: 'error',
  why: 'Tổ trưởng và tổ phó của một tổ đảng là hai người.',
  avoid: 'groups:\n  - { name: Tổ đảng số 1, leader: Lê Thị Thu, deputyLeader: Lê Thị Thu }',
  prefer: 'groups:\n  - { name: Tổ đảng số 1, leader: Lê Thị Thu, deputyLeader: Phạm Văn Tín }',
  find: ({ branch: { groups } }) =>
    (Array.isArray(groups) ? groups : []).flatMap(({ name, leader, deputyLeader }, index) => {
      if (leader === undefined || leader !== deputyLeader) return [];
      const message = `“${leader}” vừa là tổ trưởng vừa là tổ phó của “${name}”`;
      return [{ path: ['groups', index, 'deputyLeader'], message, hint: 'ghi tên tổ phó, hoặc xóa dòng này' }];
    }),
});
