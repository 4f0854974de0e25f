import { atPlace, type Finding, type Rule } from '../rule.ts';
import { decimal } from '../text.ts';

const HINT = 'trong Word: Layout → Margins → Custom Margins';

/** F03: fixed margins of upright pages. The two sides of mirrored pages belong to the rule on printing both sides. */
export const marginsFixed: Rule = {
  id: 'F03',
  check: ({ paper }, { page }) =>
    paper.sections.flatMap((section, index): Finding[] => {
      if (section.landscape) return [];
      const place = `phần ${index + 1}`;
      if (section.margin === null) return [atPlace(place, 'văn bản không ghi lề trang', { hint: HINT })];
      const { margin } = section;
      const sides: [string, number, number][] = [
        ['trên', margin.top, page.marginTop],
        ['dưới', margin.bottom, page.marginBottom],
      ];
      if (!paper.settings.mirrorMargins)
        sides.push(['trái', margin.left, page.marginLeft], ['phải', margin.right, page.marginRight]);
      const wrong = sides
        .filter(([, found, required]) => Math.abs(found - required) > page.tolerance)
        .map(([side, found, required]) => `lề ${side} ${decimal(found)} mm, quy định ${decimal(required)} mm`);
      return wrong.length === 0 ? [] : [atPlace(place, wrong.join('; '), { hint: HINT })];
    }),
};
