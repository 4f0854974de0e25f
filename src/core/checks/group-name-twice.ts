import { defineCheck } from './check.ts';
import { repeats } from './people.ts';

export const groupNameTwice = defineCheck({
  code: 'group-name-twice',
  severity: 'error',
  why: 'Tên tổ đảng dùng để chỉ ra tổ mà chi ủy viên phụ trách.',
  avoid: 'groups:\n  - { name: Tổ đảng số 1 }\n  - { name: Tổ đảng số 1 }',
  prefer: 'groups:\n  - { name: Tổ đảng số 1 }\n  - { name: Tổ đảng số 2 }',
  find: ({ branch: { groups } }) =>
    repeats(Array.isArray(groups) ? groups : [], ({ name }) => name).map(({ item, index, first }) => ({
      path: ['groups', index, 'name'],
      message: `tên tổ đảng “${item.name}” đã có ở dòng ${first + 1}`,
      hint: 'đặt cho mỗi tổ một tên, ví dụ Tổ đảng số 1, Tổ đảng số 2',
    })),
});
