import { atPlace, type Rule } from '../rule.ts';
import { decimal } from '../text.ts';

const HINT = 'trong Word: Layout → Margins → Mirrored, lề trong (Inside) 30 mm, lề ngoài (Outside) 15 mm';

/** F04: a file set up for printing on both sides has mirrored margins, the wide one inside. */
export const marginsMirrored: Rule = {
  id: 'F04',
  check: ({ paper }, { page }) => {
    const { mirrorMargins, evenAndOddHeaders } = paper.settings;
    if (!mirrorMargins && !evenAndOddHeaders) return [];
    if (!mirrorMargins) {
      const message = 'văn bản đặt trang chẵn, trang lẻ khác nhau để in hai mặt nhưng lề hai mặt không đối xứng';
      return [atPlace('lề trang', message, { hint: HINT })];
    }
    return paper.sections.flatMap((section, index) => {
      const { margin } = section;
      if (margin === null || section.landscape) return [];
      const fits =
        Math.abs(margin.left - page.marginLeft) <= page.tolerance &&
        Math.abs(margin.right - page.marginRight) <= page.tolerance;
      if (fits) return [];
      const found = `lề trong ${decimal(margin.left)} mm, lề ngoài ${decimal(margin.right)} mm`;
      const required = `lề trong ${decimal(page.marginLeft)} mm, lề ngoài ${decimal(page.marginRight)} mm`;
      return [atPlace(`phần ${index + 1}`, `${found}, quy định ${required}`, { hint: HINT })];
    });
  },
};
