import { defineCheck } from './check.ts';
import { numberFigure } from './figure.ts';

/** Điều lệ Đảng, Điều 24 khoản 4. A warning, because the post can be vacant for a time. */
export const committeeWithoutDeputy = defineCheck({
  code: 'committee-without-deputy',
  severity: 'warning',
  why: 'Chi bộ có chi ủy thì bầu bí thư và một phó bí thư trong số chi ủy viên.',
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
