import { defineCheck, isFinal } from './check.ts';

export const meetingDayMissing = defineCheck({
  code: 'meeting-day-missing',
  severity: 'error',
  why: 'Quy chế chính thức phải ghi ngày sinh hoạt hằng tháng.',
  find: (context) => {
    const { meeting } = context.branch;
    if (context.isBroken(['meeting', 'day']) || context.isBroken(['meeting', 'rule'])) return [];
    if (!isFinal(context) || meeting === undefined || meeting.day !== undefined || meeting.rule !== undefined)
      return [];
    return [
      {
        path: ['meeting'],
        at: 'key',
        message: 'bản chính thức chưa có ngày sinh hoạt',
        hint: 'thêm dưới “meeting” dòng “day: 3”, hoặc “rule: thứ Bảy đầu tiên” khi ngày không cố định',
      },
    ];
  },
});
