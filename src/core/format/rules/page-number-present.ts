import { hasManyPages, isCentered, numberParagraphs, runningNumbers } from '../page-number.ts';
import { atParagraph, atPlace, type Finding, type Rule } from '../rule.ts';

const HINT = 'trong Word: Insert → Page Number → Top of Page → Plain Number 2';

/** F08: a paper of several pages has its page number in the middle of the header. */
export const pageNumberPresent: Rule = {
  id: 'F08',
  check: ({ paper }) => {
    if (!hasManyPages(paper)) return [];
    return paper.sections.flatMap((section, index): Finding[] => {
      const numbers = runningNumbers(section, paper);
      const wanted = paper.settings.evenAndOddHeaders ? 2 : 1;
      if (numbers.length < wanted) {
        const inFooter = numberParagraphs([...section.footers.default, ...section.footers.even]).length > 0;
        const found = inFooter ? 'số trang đặt ở lề dưới' : 'không có số trang';
        return [atPlace(`đầu trang, phần ${index + 1}`, `${found}, quy định đặt giữa, ở lề trên`, { hint: HINT })];
      }
      return numbers
        .filter((paragraph) => !isCentered(paragraph))
        .map((paragraph) => ({
          ...atParagraph(paragraph, 'số trang không đặt giữa, quy định đặt giữa, ở lề trên', {
            hint: 'chọn số trang rồi bấm Ctrl+E',
          }),
          text: 'đầu trang',
        }));
    });
  },
};
