import { defineCheck } from './check.ts';
import { reportDeadlines } from './report-deadlines.ts';

/** What each deadline is like in words, with a day put in. */
const EXAMPLES = {
  monthly: (day: string) => `ngày ${day} hằng tháng`,
  quarterly: (day: string) => `ngày ${day} của tháng cuối quý`,
  halfYear: (day: string) => `ngày ${day} tháng 6`,
  year: (day: string) => `ngày ${day} tháng 11`,
};

/** “30/11” says the month itself. */
function inWords(key: keyof typeof EXAMPLES, numbers: readonly string[]): string {
  const [day = '', month] = numbers;
  return month === undefined ? EXAMPLES[key](day) : `ngày ${day} tháng ${Number(month)}`;
}

/** Of Latin: the class of all letters takes twenty times as long to compile. */
const LETTER = /[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]/u;

export const deadlineBareNumber = defineCheck({
  code: 'deadline-bare-number',
  severity: 'error',
  why: 'Hạn báo cáo in nguyên văn sau chữ “gửi chậm nhất”, nên phải là lời, không chỉ là con số.',
  avoid: "reports: { monthly: '20' }",
  prefer: 'reports: { monthly: ngày 20 hằng tháng }',
  find: ({ branch }) =>
    reportDeadlines(branch).flatMap(({ key, path, text }) => {
      if (LETTER.test(text)) return [];
      const hint = `viết “${inWords(key, text.match(/\d+/gu) ?? [])}”`;
      return [{ path, message: `hạn báo cáo là “${text}”, mới có con số`, hint }];
    }),
});
