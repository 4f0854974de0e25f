import type { Branch } from '../schema/branch.ts';
import { defineCheck } from './check.ts';

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
  // Which of them on which day is a check of its own.
  'health-station': ['giám đốc', 'trưởng trạm', 'trạm trưởng'],
  school: ['hiệu trưởng', 'giám đốc'],
};

export const headTitleUnusual = defineCheck({
  code: 'head-title-unusual',
  severity: 'warning',
  why: 'Chức danh người đứng đầu theo loại đơn vị; viết thường vì in giữa câu.',
  avoid: 'unit: { headTitle: Trưởng khối phố }',
  prefer: 'unit: { headTitle: trưởng khối phố }',
  find: ({ branch: { type, unit } }) => {
    const title = unit?.headTitle;
    const titles = TITLES[type];
    if (title === undefined || titles.some((usual) => title.startsWith(usual))) return [];
    return [
      {
        path: ['unit', 'headTitle'],
        message: `chức danh người đứng đầu là “${title}”, khác chức danh thường dùng`,
        hint: `viết “${titles.find((usual) => title.toLowerCase().startsWith(usual)) ?? titles.slice(0, 3).join('”, “')}” nếu đúng là chức danh đó`,
      },
    ];
  },
});
