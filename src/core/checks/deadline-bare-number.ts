import { defineCheck, type Finding } from './check.ts';

/** What each deadline is like in words, with a day put in. */
const EXAMPLES = {
  monthly: (day: string) => `ngày ${day} hằng tháng`,
  quarterly: (day: string) => `ngày ${day} của tháng cuối quý`,
  halfYear: (day: string) => `ngày ${day} tháng 6`,
  year: (day: string) => `ngày ${day} tháng 11`,
};

const KEYS = ['monthly', 'quarterly', 'halfYear', 'year'] as const;

/** “30/11” says the month itself. */
function inWords(key: (typeof KEYS)[number], numbers: readonly string[]): string {
  const [day = '', month] = numbers;
  return month === undefined ? EXAMPLES[key](day) : `ngày ${day} tháng ${Number(month)}`;
}

export const deadlineBareNumber = defineCheck({
  code: 'deadline-bare-number',
  severity: 'error',
  why: 'Hạn báo cáo in nguyên văn sau chữ “gửi chậm nhất”, nên phải là lời, không chỉ là con số.',
  avoid: "reports: { monthly: '20' }",
  prefer: 'reports: { monthly: ngày 20 hằng tháng }',
  find: ({ branch: { reports } }) =>
    KEYS.flatMap((key): Finding[] => {
      const value = reports?.[key];
      if (value === undefined || /\p{L}/u.test(value)) return [];
      const hint = `viết “${inWords(key, value.match(/\d+/gu) ?? [])}”`;
      return [{ path: ['reports', key], message: `hạn báo cáo là “${value}”, mới có con số`, hint }];
    }),
});
