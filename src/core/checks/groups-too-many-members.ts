import { defineCheck } from './check.ts';

export const groupsTooManyMembers = defineCheck({
  code: 'groups-too-many-members',
  severity: 'error',
  why: 'Mỗi đảng viên sinh hoạt ở một tổ đảng, nên số đảng viên các tổ cộng lại không quá số đảng viên của chi bộ.',
  find: ({ branch: { groups, members } }) => {
    if (!Array.isArray(groups) || members?.official === undefined || members.probationary === undefined) return [];
    const total = members.official + members.probationary;
    const sum = groups.reduce((count, group) => count + (group.members ?? 0), 0);
    if (sum <= total) return [];
    const message = `các tổ đảng cộng lại có ${sum} đảng viên, chi bộ chỉ có ${total}`;
    return [{ path: ['groups'], at: 'key', message, hint: 'xem lại “members” của từng tổ và của chi bộ' }];
  },
});
