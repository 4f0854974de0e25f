import { defineCheck } from './check.ts';
import { numberFigure } from './figure.ts';

/**
 * Điều lệ Đảng, Điều 24 khoản 4. A warning, because the post can be vacant for a time.
 *
 * There is no check the other way round: no rule forbids any branch a deputy. Below nine official members the branch
 * elects one “if needed” (same clause; điểm 24 of Quy định 29-QĐ/TW says the same), from nine on out of its committee,
 * and the commune committee may appoint one. That there is one at most, the branch file cannot say otherwise.
 */
export const committeeWithoutDeputy = defineCheck({
  code: 'committee-without-deputy',
  severity: 'warning',
  why: 'Chi bộ có chi ủy thì bầu bí thư và một phó bí thư trong số chi ủy viên.',
  avoid: 'committee: { size: 3 }\ndeputy: none',
  prefer: 'committee: { size: 3 }\ndeputy: { name: Trần Thị Lan, areas: [công tác đảng viên] }',
  find: ({ branch: { committee, deputy }, law }) => {
    if (typeof committee !== 'object' || deputy !== 'none') return [];
    const clause = numberFigure(law, 'committee-minimum-official')?.clause;
    return [
      {
        path: ['deputy'],
        message: 'chi bộ có chi ủy mà không có phó bí thư',
        hint: 'viết “deputy” gồm “name”, “areas”; nếu đang khuyết thì bỏ qua lời nhắc này',
        ...(clause === undefined ? {} : { clause }),
      },
    ];
  },
});
