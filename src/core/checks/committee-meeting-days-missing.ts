import { defineCheck, isFinal } from './check.ts';

export const committeeMeetingDaysMissing = defineCheck({
  code: 'committee-meeting-days-missing',
  severity: 'error',
  why: 'Chi bộ có chi ủy thì quy chế chính thức ghi chi ủy họp trước buổi sinh hoạt mấy ngày.',
  avoid: 'status: final\ncommitteeMeeting:',
  prefer: 'status: final\ncommitteeMeeting: { daysBefore: 3 }',
  find: (context) => {
    const { committee, committeeMeeting } = context.branch;
    if (context.isBroken(['committeeMeeting', 'daysBefore'])) return [];
    if (!isFinal(context) || typeof committee !== 'object' || committeeMeeting?.daysBefore !== undefined) return [];
    return [
      {
        path: committeeMeeting === undefined ? ['committee'] : ['committeeMeeting'],
        at: 'key',
        message: 'bản chính thức chưa ghi chi ủy họp trước buổi sinh hoạt mấy ngày',
        hint: 'thêm “committeeMeeting” gồm “daysBefore”; nơi khác thường ghi 3',
      },
    ];
  },
});
