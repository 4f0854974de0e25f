import { defineCheck } from './check.ts';
import { titled } from './person-name.ts';
import { RESIDENTIAL } from './place-not-commune.ts';

/** “THÔN BẢO AN” and “Thôn Bảo An” are “thôn Bảo An” behind “Chi bộ”. */
const unitWords = (text: string): string =>
  (text === text.toUpperCase() ? titled(text) : text).replace(RESIDENTIAL, (word) => word.toLowerCase());

/** “3. Chi bộ”, “CB”: what stands before the unit, with a number of the list. */
const BEFORE = /^(?:\d+[.)\s]\s*)?(?:(?:chi\s*bộ|c\.?b\.?)\s+)?/iu;

/** The name of a branch is its whole name: texts print it as it stands. */
export const nameWithoutChiBo = defineCheck({
  code: 'name-without-chi-bo',
  severity: 'error',
  why: 'Tên in trong quy chế là tên đầy đủ của chi bộ, như trong quyết định thành lập.',
  avoid: 'name: khối phố Phong Nhị',
  prefer: 'name: Chi bộ khối phố Phong Nhị',
  find: ({ branch: { name } }) => {
    if (name.startsWith('Chi bộ ')) return [];
    if (/^chi\s*bộ$/iu.test(name)) {
      const hint = 'viết tên đầy đủ như trong quyết định thành lập chi bộ';
      return [{ path: ['name'], message: `tên chi bộ mới ghi “${name}”`, hint }];
    }
    const message = `tên chi bộ là “${name}”, không bắt đầu bằng “Chi bộ”`;
    if (/^đảng\s*(?:bộ|ủy|uỷ)\s/iu.test(name))
      return [{ path: ['name'], message, hint: 'mẫu chỉ dành cho chi bộ; là chi bộ thì viết “Chi bộ …”' }];
    const rest = unitWords(name.replace(BEFORE, ''));
    return [{ path: ['name'], message, hint: `viết “Chi bộ ${rest}”` }];
  },
});
