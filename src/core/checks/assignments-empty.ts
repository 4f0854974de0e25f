import { defineCheck } from './check.ts';

export const assignmentsEmpty = defineCheck({
  code: 'assignments-empty',
  severity: 'warning',
  why: 'Bảng phân công không có ai thì không được in, nên danh sách trống thường là chưa điền xong.',
  avoid: 'assignments: []',
  prefer: 'assignments:\n  - { name: Phạm Văn Tín, task: phụ trách nhóm hộ số 2 }',
  find: ({ branch: { assignments } }) =>
    assignments?.length === 0
      ? [
          {
            path: ['assignments'],
            at: 'key' as const,
            message: 'bảng phân công chưa có ai',
            hint: 'thêm mỗi người một dòng, ví dụ “- { name: Phạm Văn Tín, task: phụ trách nhóm hộ số 2 }”, hoặc bỏ mục này',
          },
        ]
      : [],
});
