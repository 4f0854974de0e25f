import { defineCheck } from './check.ts';

export const combinedShorterThanRegular = defineCheck({
  code: 'combined-shorter-than-regular',
  severity: 'error',
  why: 'Buổi có thêm chuyên đề không ngắn hơn buổi thường kỳ.',
  avoid: 'meeting: { minMinutes: 130, combinedMinutes: 120 }',
  prefer: 'meeting: { minMinutes: 130, combinedMinutes: 150 }',
  find: ({ branch: { meeting } }) => {
    if (meeting?.minMinutes === undefined || meeting.combinedMinutes === undefined) return [];
    if (meeting.combinedMinutes >= meeting.minMinutes) return [];
    const message = `buổi kết hợp chuyên đề ${meeting.combinedMinutes} phút, ngắn hơn buổi thường kỳ ${meeting.minMinutes} phút`;
    return [{ path: ['meeting', 'combinedMinutes'], message, hint: `viết một số từ ${meeting.minMinutes} trở lên` }];
  },
});
