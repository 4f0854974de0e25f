import { defineCheck } from './check.ts';

/** “Chi bộ chi bộ …” comes from pasting a full name after the word. */
export const nameChiBoTwice = defineCheck({
  code: 'name-chi-bo-twice',
  severity: 'error',
  why: 'Hai chữ “Chi bộ” liền nhau là do dán tên đầy đủ vào sau chữ đã có.',
  avoid: 'name: Chi bộ chi bộ khối phố Phong Nhị',
  prefer: 'name: Chi bộ khối phố Phong Nhị',
  find: ({ branch: { name } }) => {
    if (!/^chi bộ\s+chi bộ(\s|$)/iu.test(name)) return [];
    const rest = name.replace(/^(chi bộ\s+)+/iu, '');
    return [{ path: ['name'], message: `tên chi bộ là “${name}”, lặp chữ “Chi bộ”`, hint: `viết “Chi bộ ${rest}”` }];
  },
});
