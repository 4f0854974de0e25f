import { shortDate } from '../law/date.ts';
import { defineCheck } from './check.ts';

/** The pilot of one congress in five years exists only while its figure does. */
export const regimeNotInForce = defineCheck({
  code: 'regime-not-in-force',
  severity: 'error',
  why: 'Thí điểm đại hội chi bộ năm năm một lần chỉ có từ ngày Trung ương quy định.',
  avoid: 'term: { regime: pilot-5-years }\ndocument: { date: 2022-10-05 }',
  prefer: 'term: { regime: twice-in-5-years }\ndocument: { date: 2022-10-05 }',
  find: ({ branch: { term }, law, on }) => {
    if (term?.regime !== 'pilot-5-years' || law?.figures['congress-term-years']?.state !== 'none') return [];
    return [
      {
        path: ['term', 'regime'],
        message: `ngày ${shortDate(on)} chưa có thí điểm đại hội năm năm một lần`,
        hint: 'viết twice-in-5-years, hoặc sửa ngày văn bản',
      },
    ];
  },
});
