import { defineCheck } from './check.ts';

export const meetingDayAndRule = defineCheck({
  code: 'meeting-day-and-rule',
  severity: 'error',
  why: 'Ngày sinh hoạt hoặc là một ngày cố định, hoặc theo một cách định ngày.',
  avoid: 'meeting: { day: 3, rule: thứ Bảy đầu tiên }',
  prefer: 'meeting: { day: 3 }',
  find: ({ branch: { meeting } }) => {
    if (meeting?.day === undefined || meeting.rule === undefined) return [];
    const message = `ngày sinh hoạt ghi cả “day” (${meeting.day}) và “rule” (“${meeting.rule}”)`;
    return [
      {
        path: ['meeting', 'rule'],
        message,
        hint: 'giữ một dòng; nếu dòng kia ở commune.yaml thì ở đây viết dòng đó để trống',
      },
    ];
  },
});
