import type { Law } from '../law/index.ts';
import type { Branch } from '../schema/branch.ts';
import { defineCheck } from './check.ts';
import { wordFigure } from './figure.ts';

const TITLES: Readonly<Record<Branch['type'], readonly string[]>> = {
  hamlet: [
    'trưởng thôn',
    'trưởng khối phố',
    'tổ trưởng tổ dân phố',
    'trưởng khu phố',
    'trưởng ấp',
    'trưởng bản',
    'trưởng buôn',
    'trưởng làng',
  ],
  military: ['chỉ huy trưởng'],
  police: ['trưởng công an'],
  'health-station': ['trưởng trạm', 'trạm trưởng'],
  school: ['hiệu trưởng', 'giám đốc'],
};

function usualTitles(type: Branch['type'], law: Law | null): { titles: readonly string[]; clause?: string } {
  // Thông tư 43/2025/TT-BYT: the station became a public unit of the commune with a director.
  const director = type === 'health-station' ? wordFigure(law, 'health-station-head') : null;
  return director === null ? { titles: TITLES[type] } : { titles: [director.value], clause: director.clause };
}

export const headTitleUnusual = defineCheck({
  code: 'head-title-unusual',
  severity: 'warning',
  why: 'Chức danh người đứng đầu theo loại đơn vị và theo ngày; viết thường vì in giữa câu.',
  find: ({ branch: { type, unit }, law }) => {
    const title = unit?.headTitle;
    const { titles, clause } = usualTitles(type, law);
    if (title === undefined || titles.some((usual) => title.startsWith(usual))) return [];
    return [
      {
        path: ['unit', 'headTitle'],
        message: `chức danh người đứng đầu là “${title}”, khác chức danh thường dùng`,
        hint: `viết “${titles.find((usual) => title.toLowerCase().startsWith(usual)) ?? titles.slice(0, 3).join('”, “')}” nếu đúng là chức danh đó`,
        ...(clause === undefined ? {} : { clause }),
      },
    ];
  },
});
