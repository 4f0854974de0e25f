import { atPlace, type Rule } from '../rule.ts';
import { decimal } from '../text.ts';

/** F01: the paper is A4 in every section; a sheet laid across is still A4. */
export const pageSizeA4: Rule = {
  id: 'F01',
  check: ({ paper }, { page }) =>
    paper.sections.flatMap((section, index) => {
      const [short, long] = [page.width, page.height];
      const sides = [section.width ?? 0, section.height ?? 0].sort((one, other) => one - other);
      const fits =
        Math.abs((sides[0] ?? 0) - short) <= page.tolerance && Math.abs((sides[1] ?? 0) - long) <= page.tolerance;
      if (fits) return [];
      const found =
        section.width === null || section.height === null
          ? 'không ghi khổ giấy'
          : `dùng khổ giấy ${decimal(section.width)} x ${decimal(section.height)} mm`;
      const message = `văn bản ${found}, quy định khổ A4 (${decimal(short)} x ${decimal(long)} mm)`;
      return [atPlace(`phần ${index + 1}`, message, { hint: 'trong Word: Layout → Size → A4' })];
    }),
};
