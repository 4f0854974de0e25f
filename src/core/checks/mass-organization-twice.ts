import { defineCheck } from './check.ts';
import { repeats } from './people.ts';

export const massOrganizationTwice = defineCheck({
  code: 'mass-organization-twice',
  severity: 'warning',
  why: 'Mỗi tổ chức một dòng, nếu không sẽ in hai lần.',
  find: ({ branch: { massOrganizations = [] } }) =>
    repeats(massOrganizations, ({ name }) => name).map(({ item, index, first }) => ({
      path: ['massOrganizations', index, 'name'],
      message: `tổ chức “${item.name}” đã có ở dòng ${first + 1}`,
      hint: 'xóa một dòng',
    })),
});
