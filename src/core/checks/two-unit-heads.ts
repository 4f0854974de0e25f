import { defineCheck } from './check.ts';

export const twoUnitHeads = defineCheck({
  code: 'two-unit-heads',
  severity: 'error',
  why: 'Đơn vị có một người đứng đầu.',
  avoid: 'secretary: { headsUnit: true }\ndeputy: { headsUnit: true }',
  prefer: 'secretary: { headsUnit: true }\ndeputy: { headsUnit: false }',
  find: ({ branch: { secretary, deputy } }) => {
    if (secretary?.headsUnit !== true || typeof deputy !== 'object' || deputy.headsUnit !== true) return [];
    const message = 'cả bí thư và phó bí thư đều ghi là người đứng đầu đơn vị';
    return [{ path: ['deputy', 'headsUnit'], message, hint: 'viết false ở người không đứng đầu đơn vị' }];
  },
});
