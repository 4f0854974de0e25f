import { defineCheck, isFinal } from './check.ts';

export const meetingDayMissing = defineCheck({
  code: 'meeting-day-missing',
  severity: 'error',
  why: 'Quy chế chính thức phải ghi ngày sinh hoạt hằng tháng.',
  avoid:
    'status: final\nmeeting:\n  time: 19 giờ 30 phút\n  place: nhà văn hóa khối phố Phong Nhị\n  minMinutes: 90\n  combinedMinutes: 120\n  documentsDaysBefore: 1\n  noticeDays: 3',
  prefer:
    'status: final\nmeeting:\n  day: 3\n  moveRule: ngày làm việc liền sau\n  time: 19 giờ 30 phút\n  place: nhà văn hóa khối phố Phong Nhị\n  minMinutes: 90\n  combinedMinutes: 120\n  documentsDaysBefore: 1\n  noticeDays: 3',
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
