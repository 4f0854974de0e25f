import type { Branch } from '../schema/branch.ts';
import { defineCheck, type Finding, type Path } from './check.ts';

/** Words that the texts of the models print before a value. */
const LEADS: readonly { path: Path; title: string; valueOf: (branch: Branch) => string | undefined; lead: RegExp }[] = [
  {
    path: ['meeting', 'place'],
    title: 'nơi sinh hoạt',
    valueOf: ({ meeting }) => meeting?.place,
    lead: /^(tại|ở)\s+/iu,
  },
  {
    path: ['voting', 'quorum'],
    title: 'số đảng viên phải có mặt',
    valueOf: ({ voting }) => voting?.quorum,
    lead: /^(ít nhất|tối thiểu)\s+/iu,
  },
  ...(['monthly', 'quarterly', 'halfYear', 'year'] as const).map((key) => ({
    path: ['reports', key],
    title: 'hạn báo cáo',
    valueOf: ({ reports }: Branch) => reports?.[key],
    lead: /^(chậm nhất|muộn nhất|trước|vào)\s+/iu,
  })),
];

export const wordPrintedTwice = defineCheck({
  code: 'word-printed-twice',
  severity: 'error',
  why: 'Chữ nối trước nội dung này (“tại”, “ít nhất”, “chậm nhất”) đã có trong lời văn của mẫu, ghi nữa sẽ in hai lần.',
  avoid: 'meeting: { place: tại nhà văn hóa khối phố }',
  prefer: 'meeting: { place: nhà văn hóa khối phố }',
  find: ({ branch }) =>
    LEADS.flatMap(({ path, title, valueOf, lead }): Finding[] => {
      const value = valueOf(branch);
      const [, word = ''] = lead.exec(value ?? '') ?? [];
      if (value === undefined || word === '') return [];
      const message = `${title} là “${value}”, chữ “${word}” thừa vì trong câu đã có`;
      return [{ path, message, hint: `viết “${value.replace(lead, '')}”` }];
    }),
});
