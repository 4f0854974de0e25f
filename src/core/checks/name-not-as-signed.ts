import { defineCheck } from './check.ts';
import { allNames } from './people.ts';
import { nameAlone, signedName, TITLE } from './person-name.ts';

/** HD 05-HD/VPTW, I/7.1.3. */
export const nameNotAsSigned = defineCheck({
  code: 'name-not-as-signed',
  severity: 'warning',
  why: 'Họ tên in ở chỗ ký viết hoa chữ cái đầu mỗi tiếng, không viết hoa cả, không kèm chức vụ trong ngoặc.',
  avoid: 'secretary: { name: NGUYỄN VĂN HÒA }',
  prefer: 'secretary: { name: Nguyễn Văn Hòa }',
  find: ({ branch }) =>
    allNames(branch).flatMap(({ name, path }) => {
      const signed = signedName(name);
      if (TITLE.test(name) || nameAlone(name) !== name || signed === name || signed === '') return [];
      return [{ path, message: `họ tên “${name}” không viết như khi ký`, hint: `viết “${signed}”` }];
    }),
});
