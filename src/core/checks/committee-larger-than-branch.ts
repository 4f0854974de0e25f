import { defineCheck } from './check.ts';

export const committeeLargerThanBranch = defineCheck({
  code: 'committee-larger-than-branch',
  severity: 'error',
  why: 'Chi ủy viên là đảng viên chính thức của chi bộ.',
  avoid: 'type: military\nmembers: { official: 6 }\ncommittee: { size: 7 }',
  prefer: 'type: military\nmembers: { official: 9 }\ncommittee: { size: 7 }',
  find: ({ branch: { committee, members } }) => {
    const official = members?.official;
    if (typeof committee !== 'object' || committee.size === undefined || official === undefined) return [];
    if (committee.size <= official) return [];
    const message = `chi ủy có ${committee.size} người, nhiều hơn ${official} đảng viên chính thức của chi bộ`;
    return [{ path: ['committee', 'size'], message, hint: 'xem lại số chi ủy viên và số đảng viên chính thức' }];
  },
});
