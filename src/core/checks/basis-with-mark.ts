import { defineCheck } from './check.ts';

export const basisWithMark = defineCheck({
  code: 'basis-with-mark',
  severity: 'error',
  why: 'Chữ “Căn cứ” và dấu cuối của mỗi căn cứ được thêm sẵn theo thể thức.',
  avoid: "localBases:\n  - text: '- Căn cứ Nghị quyết Đại hội Chi bộ, ngày 16/8/2025;'",
  prefer: 'localBases:\n  - text: Nghị quyết Đại hội Chi bộ, ngày 16/8/2025',
  find: ({ branch: { localBases = [] } }) =>
    localBases.flatMap(({ text }, index) => {
      const bare = text
        .replace(/^[-–\s]*căn cứ\s+/iu, '')
        .replace(/^[-–\s]+/u, '')
        .replace(/[;.,\s]+$/u, '');
      if (bare === text) return [];
      const message = `căn cứ “${text}” có chữ “Căn cứ”, gạch đầu dòng hoặc dấu cuối`;
      return [{ path: ['localBases', index, 'text'], message, hint: `viết “${bare}”` }];
    }),
});
