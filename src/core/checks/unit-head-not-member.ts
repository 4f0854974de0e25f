import { defineCheck } from './check.ts';

export const unitHeadNotMember = defineCheck({
  code: 'unit-head-not-member',
  severity: 'error',
  why: 'Bí thư, phó bí thư là đảng viên của chi bộ, nên khi đứng đầu đơn vị thì người đứng đầu là đảng viên của chi bộ.',
  avoid: 'secretary: { headsUnit: true }\nunit: { headMember: false }',
  prefer: 'secretary: { headsUnit: true }\nunit: { headMember: true }',
  find: ({ branch: { secretary, deputy, unit } }) => {
    const isDeputy = typeof deputy === 'object' && deputy.headsUnit === true;
    if (unit?.headMember !== false || (secretary?.headsUnit !== true && !isDeputy)) return [];
    const who = secretary?.headsUnit === true ? 'bí thư' : 'phó bí thư';
    const message = `người đứng đầu đơn vị là ${who} mà ghi không phải đảng viên của chi bộ`;
    return [{ path: ['unit', 'headMember'], message, hint: 'viết true' }];
  },
});
