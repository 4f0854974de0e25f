import { isFullDate, shortDate } from '../law/date.ts';
import { defineCheck } from './check.ts';

/** A term that began before the pilot runs five years only when the superior agreed to prolong it. */
export const regimeBeforePilot = defineCheck({
  code: 'regime-before-pilot',
  severity: 'warning',
  why: 'Nhiệm kỳ bắt đầu trước ngày thí điểm chỉ kéo dài thành năm năm khi cấp trên có văn bản đồng ý.',
  avoid: 'term: { start: 2024-12-10, regime: pilot-5-years }',
  prefer: 'term: { start: 2024-12-10, regime: twice-in-5-years }',
  find: ({ branch: { term }, law }) => {
    const figure = law?.figures['congress-term-years'];
    if (term?.regime !== 'pilot-5-years' || term.start === undefined) return [];
    if (figure === undefined || figure.state === 'none' || figure.document === undefined) return [];
    const { inForceFrom } = figure.document;
    if (!isFullDate(inForceFrom) || term.start >= inForceFrom) return [];
    return [
      {
        // The day is the branch's own, while the regime is one value for a whole commune.
        path: ['term', 'start'],
        message: `nhiệm kỳ bắt đầu ngày “${term.start}”, trước khi có thí điểm (${shortDate(inForceFrom)})`,
        hint: 'viết “regime: twice-in-5-years”, trừ khi cấp trên đã có văn bản kéo dài nhiệm kỳ',
        clause: figure.clause,
      },
    ];
  },
});
