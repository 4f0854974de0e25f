import { defineCheck } from './check.ts';

export const frontMissing = defineCheck({
  code: 'front-missing',
  severity: 'error',
  why: 'Thôn, khối phố nào cũng có Ban Công tác Mặt trận, chi bộ lãnh đạo qua tổ chức này.',
  avoid: 'massOrganizations:\n  - { kind: women, name: Chi hội Phụ nữ khối phố }',
  prefer:
    'massOrganizations:\n  - { kind: front, name: Ban Công tác Mặt trận khối phố }\n  - { kind: women, name: Chi hội Phụ nữ khối phố }',
  find: ({ branch: { type, massOrganizations }, isBroken }) => {
    if (type !== 'hamlet' || massOrganizations === undefined || isBroken(['massOrganizations'])) return [];
    if (massOrganizations.some(({ kind }) => kind === 'front')) return [];
    return [
      {
        path: ['massOrganizations'],
        at: 'key',
        message: 'chưa ghi Ban Công tác Mặt trận trong các tổ chức',
        hint: 'thêm dòng “- { kind: front, name: Ban Công tác Mặt trận khối phố }”',
      },
    ];
  },
});
