import { defineCheck } from './check.ts';
import { isSamePerson } from './person-name.ts';

export const unitHeadNameDiffers = defineCheck({
  code: 'unit-head-name-differs',
  severity: 'error',
  why: 'Bí thư hoặc phó bí thư đứng đầu đơn vị thì tên người đứng đầu là tên người đó.',
  avoid: 'secretary: { name: Nguyễn Văn Hòa, headsUnit: true }\nunit: { headName: Lê Văn Bình }',
  prefer: 'secretary: { name: Nguyễn Văn Hòa, headsUnit: true }\nunit: { headName: Nguyễn Văn Hòa }',
  find: ({ branch: { secretary, deputy, unit } }) => {
    const head = unit?.headName;
    const deputyHeads = typeof deputy === 'object' && deputy.headsUnit === true;
    if (head === undefined || (secretary?.headsUnit === true && deputyHeads)) return [];
    const name = secretary?.headsUnit === true ? secretary.name : deputyHeads ? deputy.name : undefined;
    if (name === undefined || isSamePerson(name, head)) return [];
    const who = secretary?.headsUnit === true ? 'bí thư' : 'phó bí thư';
    const message = `người đứng đầu đơn vị là “${head}”, còn ${who} đứng đầu đơn vị là “${name}”`;
    return [{ path: ['unit', 'headName'], message, hint: `viết “${name}”, hoặc sửa “headsUnit” thành false` }];
  },
});
