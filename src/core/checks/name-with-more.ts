import { defineCheck } from './check.ts';
import { allNames } from './people.ts';
import { nameAlone, signedName, TITLE } from './person-name.ts';

/** HD 05-HD/VPTW, I/7.1.3: under the signature stands the full name, and nothing else. */
export const nameWithMore = defineCheck({
  code: 'name-with-more',
  severity: 'error',
  why: 'Họ tên in nguyên văn ở chỗ ký và trong bảng phân công, nên chỉ ghi họ tên của một người, không ghi hai người, số điện thoại hay chức vụ.',
  avoid: 'secretary: { name: Nguyễn Văn Hòa - 0905 123 456 }',
  prefer: 'secretary: { name: Nguyễn Văn Hòa }',
  find: ({ branch }) =>
    allNames(branch).flatMap(({ name, path }) => {
      const alone = nameAlone(name);
      if (alone === name || TITLE.test(name)) return [];
      const hint = alone === '' ? 'viết họ tên của một người' : `viết họ tên của một người, ví dụ ${signedName(alone)}`;
      return [{ path, message: `họ tên “${name}” có thêm người khác, số hoặc chức vụ`, hint }];
    }),
});
