import { defineCheck } from './check.ts';
import { officers } from './people.ts';

export const committeeRepeatsOfficer = defineCheck({
  code: 'committee-repeats-officer',
  severity: 'error',
  why: 'Danh sách chi ủy viên chỉ gồm người ngoài bí thư và phó bí thư, nếu không sẽ in hai lần.',
  avoid:
    'secretary: { name: Nguyễn Văn Hòa }\ncommittee:\n  members:\n    - { name: Nguyễn Văn Hòa, areas: [phụ trách chung] }',
  prefer:
    'secretary: { name: Nguyễn Văn Hòa }\ncommittee:\n  members:\n    - { name: Lê Thị Thu, areas: [công tác dân vận] }',
  find: ({ branch }) => {
    const people = officers(branch);
    const leaders = people.filter(({ post }) => post !== 'chi ủy viên');
    return people
      .filter(({ post, note }) => post === 'chi ủy viên' && note === undefined)
      .flatMap(({ name, path }) => {
        const leader = leaders.find((one) => one.name === name);
        if (leader === undefined) return [];
        const message = `chi ủy viên “${name}” trùng tên ${leader.post}`;
        return [{ path, message, hint: 'xóa dòng này; nếu là hai người trùng tên thì thêm “note: sinh năm …”' }];
      });
  },
});
