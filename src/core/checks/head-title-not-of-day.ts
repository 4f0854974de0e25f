import { defineCheck } from './check.ts';
import { wordFigure } from './figure.ts';

/** Titles of the head of a health station before it had a director. */
const BEFORE = ['trưởng trạm', 'trạm trưởng'];

/** Thông tư 43/2025/TT-BYT: from 01/01/2026 a health station has a director, before that a trưởng trạm. */
export const headTitleNotOfDay = defineCheck({
  code: 'head-title-not-of-day',
  severity: 'error',
  why: 'Chức danh in trong quy chế phải là chức danh có vào ngày ký.',
  avoid: 'type: health-station\nunit: { headTitle: trưởng trạm }\ndocument: { date: 2026-10-05 }',
  prefer: 'type: health-station\nunit: { headTitle: giám đốc trạm y tế }\ndocument: { date: 2026-10-05 }',
  find: ({ branch: { type, unit }, law }) => {
    const title = unit?.headTitle?.toLowerCase();
    if (type !== 'health-station' || title === undefined || law === null) return [];
    const director = wordFigure(law, 'health-station-head');
    const path = ['unit', 'headTitle'];
    if (director === null && title.startsWith('giám đốc')) {
      return [{ path, message: `vào ngày này trạm y tế chưa có chức danh “${title}”`, hint: 'viết “trưởng trạm”' }];
    }
    if (director !== null && BEFORE.some((old) => title.startsWith(old))) {
      const message = `vào ngày này trạm y tế không còn chức danh “${title}”`;
      return [{ path, message, hint: `viết “${director.value}”`, clause: director.clause }];
    }
    return [];
  },
});
