import { defineCheck } from './check.ts';
import { officers, repeats } from './people.ts';

/** People of the same name are allowed; `note` tells them apart. */
export const nameTwice = defineCheck({
  code: 'name-twice',
  severity: 'warning',
  why: 'Hai người trùng họ tên thì ghi thêm năm sinh để phân biệt; nếu là một người ghi hai lần thì xóa một chỗ.',
  avoid:
    'committee:\n  members:\n    - { name: Võ Đình Sáu, areas: [công tác Mặt trận] }\n    - { name: Võ Đình Sáu, areas: [công tác thanh niên] }',
  prefer:
    'committee:\n  members:\n    - { name: Võ Đình Sáu, areas: [công tác Mặt trận] }\n    - { name: Võ Đình Sáu, areas: [công tác thanh niên], note: sinh năm 1979 }',
  find: ({ branch }) => {
    const people = officers(branch);
    return repeats(people, ({ name }) => name).flatMap(({ item, first }) => {
      const other = people[first];
      // A member named like the secretary or deputy is told as that.
      if (item.note !== undefined || other === undefined || (item.post === 'chi ủy viên' && other.post !== item.post))
        return [];
      const message = `tên ${item.post} “${item.name}” trùng tên ${other.post}`;
      return [{ path: item.path, message, hint: 'nếu là hai người thì thêm “note: sinh năm …”' }];
    });
  },
});
