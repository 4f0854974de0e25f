import { numberParagraphs, runningNumbers } from '../page-number.ts';
import { atPlace, type Rule } from '../rule.ts';

/** F09: the first page shows no number. */
export const pageNumberFirstHidden: Rule = {
  id: 'F09',
  check: ({ paper }) => {
    const section = paper.sections[0];
    if (section === undefined) return [];
    const shown = section.titlePage
      ? numberParagraphs([...section.headers.first, ...section.footers.first])
      : runningNumbers(section, paper);
    if (shown.length === 0) return [];
    const hint = 'trong Word: chọn Different First Page rồi xóa số ở đầu trang thứ nhất';
    return [atPlace('đầu trang thứ nhất', 'trang đầu hiện số trang, quy định không hiện', { hint })];
  },
};
