import { nearest } from '../read/nearest.ts';
import { defineCheck } from './check.ts';

export const committeeGroupUnknown = defineCheck({
  code: 'committee-group-unknown',
  severity: 'error',
  why: 'Tổ đảng chi ủy viên phụ trách là một trong các tổ đã ghi ở “groups”.',
  avoid:
    'groups:\n  - { name: Tổ đảng số 1 }\ncommittee:\n  members:\n    - { name: Lê Thị Thu, areas: [công tác dân vận], group: Tổ số 1 }',
  prefer:
    'groups:\n  - { name: Tổ đảng số 1 }\ncommittee:\n  members:\n    - { name: Lê Thị Thu, areas: [công tác dân vận], group: Tổ đảng số 1 }',
  find: ({ branch: { committee, groups }, isBroken }) => {
    if (typeof committee !== 'object' || groups === undefined || isBroken(['groups'])) return [];
    const names = groups === 'none' ? [] : groups.map(({ name }) => name);
    return (committee.members ?? []).flatMap(({ group }, index) => {
      if (group === undefined || names.includes(group)) return [];
      const near = nearest(group, names);
      const hint =
        names.length === 0 ? 'xóa dòng này, chi bộ không chia tổ đảng' : `viết “${near ?? names.join('”, “')}”`;
      const message = `không có tổ đảng “${group}” trong các tổ của chi bộ`;
      return [{ path: ['committee', 'members', index, 'group'], message, hint }];
    });
  },
});
