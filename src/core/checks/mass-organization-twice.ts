import { defineCheck } from './check.ts';
import { repeats } from './people.ts';

export const massOrganizationTwice = defineCheck({
  code: 'mass-organization-twice',
  severity: 'warning',
  why: 'Mỗi tổ chức một dòng, nếu không sẽ in hai lần.',
  avoid:
    'massOrganizations:\n  - { kind: front, name: Ban Công tác Mặt trận khối phố }\n  - { kind: women, name: Chi hội Phụ nữ khối phố }\n  - { kind: women, name: Chi hội Phụ nữ khối phố }',
  prefer:
    'massOrganizations:\n  - { kind: front, name: Ban Công tác Mặt trận khối phố }\n  - { kind: women, name: Chi hội Phụ nữ khối phố }',
  find: ({ branch: { massOrganizations = [] } }) =>
    repeats(massOrganizations, ({ name }) => name).map(({ item, index, first }) => ({
      path: ['massOrganizations', index, 'name'],
      message: `tổ chức “${item.name}” đã có ở dòng ${first + 1}`,
      hint: 'xóa một dòng',
    })),
});
