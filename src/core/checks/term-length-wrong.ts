import type { Law } from '../law/index.ts';
import type { Branch } from '../schema/branch.ts';
import { addMonths } from './dates.ts';
import { defineCheck } from './check.ts';
import { numberFigure, type NumberFigure } from './figure.ts';

/** The years that the charter's rule “so many congresses in five years” counts over. */
const YEARS_OF_REGIME = 5;

function usualMonths(regime: NonNullable<NonNullable<Branch['term']>['regime']>, law: Law | null): NumberFigure | null {
  if (regime === 'pilot-5-years') {
    const years = numberFigure(law, 'congress-term-years');
    return years === null ? null : { ...years, value: years.value * 12 };
  }
  const congresses = numberFigure(law, 'congresses-in-five-years');
  return congresses === null ? null : { ...congresses, value: (YEARS_OF_REGIME * 12) / congresses.value };
}

/** Điều lệ Đảng, Điều 24 khoản 3: congresses may be earlier or later by some months with the superior's consent. */
export const termLengthWrong = defineCheck({
  code: 'term-length-wrong',
  severity: 'warning',
  why: 'Nhiệm kỳ dài ngắn theo chế độ đại hội; chỉ được sớm hoặc muộn trong mức Điều lệ cho phép khi cấp trên đồng ý.',
  avoid: 'term: { start: 2025-07-15, end: 2027-07-15, regime: pilot-5-years }',
  prefer: 'term: { start: 2025-07-15, end: 2030-07-15, regime: pilot-5-years }',
  find: ({ branch: { term }, law }) => {
    if (term?.start === undefined || term.end === undefined || term.regime === undefined) return [];
    if (term.end <= term.start) return [];
    const usual = usualMonths(term.regime, law);
    const shift = numberFigure(law, 'congress-shift-months');
    if (usual === null || shift === null) return [];
    const earliest = addMonths(term.start, usual.value - shift.value);
    const latest = addMonths(term.start, usual.value + shift.value);
    if (earliest <= term.end && term.end <= latest) return [];
    return [
      {
        path: ['term', 'end'],
        message: `nhiệm kỳ từ “${term.start}” đến “${term.end}” không khớp chế độ đại hội đã ghi`,
        hint: `ngày kết thúc trong khoảng ${earliest} đến ${latest}, hoặc sửa “regime”`,
        clause: usual.clause,
      },
    ];
  },
});
