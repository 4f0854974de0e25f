import { defineCheck } from './check.ts';
import { allNames } from './people.ts';
import { signedName, TITLE } from './person-name.ts';

/** HD 05-HD/VPTW, I/7.1.3: no rank, degree or honour before the name of the one who signs. */
export const nameWithTitle = defineCheck({
  code: 'name-with-title',
  severity: 'warning',
  why: 'Họ tên in ở chỗ ký và trong bảng phân công không kèm chức danh, học vị, cấp bậc.',
  avoid: 'secretary: { name: Đồng chí Nguyễn Văn Hòa }',
  prefer: 'secretary: { name: Nguyễn Văn Hòa }',
  find: ({ branch }) =>
    allNames(branch).flatMap(({ name, path }) => {
      if (!TITLE.test(name)) return [];
      const bare = signedName(name);
      return [{ path, message: `họ tên “${name}” có chữ chỉ chức danh hoặc cách xưng hô`, hint: `viết “${bare}”` }];
    }),
});
