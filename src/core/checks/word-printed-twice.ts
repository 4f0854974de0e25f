import type { Branch } from '../schema/branch.ts';
import { defineCheck, type Finding, type Path } from './check.ts';
import { reportDeadlines } from './report-deadlines.ts';

/** A value and the words that the models print before it. */
interface Led {
  path: Path;
  title: string;
  text: string | undefined;
  printed: string;
  /** what says the same at its head */
  lead: RegExp;
}

const ledIn = (branch: Branch): Led[] => [
  {
    path: ['meeting', 'place'],
    title: 'nơi sinh hoạt',
    text: branch.meeting?.place,
    printed: 'tại',
    lead: /^(tại|ở)\s+/iu,
  },
  {
    path: ['voting', 'quorum'],
    title: 'số đảng viên phải có mặt',
    text: branch.voting?.quorum,
    printed: 'ít nhất',
    lead: /^(ít nhất|tối thiểu)\s+/iu,
  },
  ...reportDeadlines(branch).map(({ path, text }) => ({
    path,
    title: 'hạn báo cáo',
    text,
    printed: 'chậm nhất',
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
    ledIn(branch).flatMap(({ path, title, text = '', printed, lead }): Finding[] => {
      const [, word] = lead.exec(text) ?? [];
      if (word === undefined) return [];
      const message = `${title} là “${text}”, chữ “${word}” thừa vì câu đã in “${printed}”`;
      return [{ path, message, hint: `viết “${text.replace(lead, '')}”` }];
    }),
});
