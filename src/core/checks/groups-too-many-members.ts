import { defineCheck } from './check.ts';

export const groupsTooManyMembers = defineCheck({
  code: 'groups-too-many-members',
  severity: 'error',
  why: 'Mỗi đảng viên sinh hoạt ở một tổ đảng, nên số đảng viên các tổ cộng lại không quá số đảng viên của chi bộ.',
  avoid:
    'members: { official: 20, probationary: 1 }\ngroups:\n  - { name: Tổ đảng số 1, members: 15 }\n  - { name: Tổ đảng số 2, members: 12 }',
  prefer:
    'members: { official: 26, probationary: 1 }\ngroups:\n  - { name: Tổ đảng số 1, members: 15 }\n  - { name: Tổ đảng số 2, members: 12 }',
  find: ({ branch: { groups, members } }) => {
    if (!Array.isArray(groups) || members?.official === undefined || members.probationary === undefined) return [];
    const total = members.official + members.probationary;
    const sum = groups.reduce((count, group) => count + (group.members ?? 0), 0);
    if (sum <= total) return [];
    const message = `các tổ đảng cộng lại có ${sum} đảng viên, chi bộ chỉ có ${total}`;
    return [{ path: ['groups'], at: 'key', message, hint: 'xem lại “members” của từng tổ và của chi bộ' }];
  },
});
