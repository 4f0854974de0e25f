import { defineCheck } from './check.ts';
import { repeats } from './people.ts';

export const assignmentNameTwice = defineCheck({
  code: 'assignment-name-twice',
  severity: 'warning',
  why: 'Mỗi đảng viên một dòng trong bảng phân công; người có nhiều việc thì ghi chung một dòng.',
  avoid:
    'assignments:\n  - { name: Phạm Văn Tín, task: phụ trách nhóm hộ số 2 }\n  - { name: Phạm Văn Tín, task: giữ quỹ đảng phí }',
  prefer: "assignments:\n  - { name: Phạm Văn Tín, task: 'phụ trách nhóm hộ số 2, giữ quỹ đảng phí' }",
  find: ({ branch: { assignments = [] } }) =>
    repeats(assignments, ({ name }) => name).map(({ item, index, first }) => ({
      path: ['assignments', index, 'name'],
      message: `đảng viên “${item.name}” đã có ở dòng ${first + 1} của bảng phân công`,
      hint: 'gộp hai dòng làm một',
    })),
});
