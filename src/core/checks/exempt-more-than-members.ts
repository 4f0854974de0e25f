import { defineCheck } from './check.ts';

export const exemptMoreThanMembers = defineCheck({
  code: 'exempt-more-than-members',
  severity: 'error',
  why: 'Đảng viên được miễn công tác và sinh hoạt nằm trong số đảng viên của chi bộ.',
  avoid: 'members: { official: 12, probationary: 1, exempt: 14 }',
  prefer: 'members: { official: 12, probationary: 1, exempt: 4 }',
  find: ({ branch: { members } }) => {
    if (members?.exempt === undefined || members.official === undefined) return [];
    const total = members.official + (members.probationary ?? 0);
    if (members.exempt <= total) return [];
    const message = `số đảng viên được miễn là ${members.exempt}, nhiều hơn ${total} đảng viên của chi bộ`;
    return [{ path: ['members', 'exempt'], message, hint: `viết một số không quá ${total}` }];
  },
});
