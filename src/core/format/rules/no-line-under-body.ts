import { linesBetween, underlineOf } from '../drawn.ts';
import { all, one } from '../located.ts';
import { atLine, type Rule } from '../rule.ts';

/** F18: no line under the branch's name; the star takes its place. */
export const noLineUnderBody: Rule = {
  id: 'F18',
  check: (located) => {
    const body = all(located, 'issuingBody').at(-1)?.line;
    if (body === undefined) return [];
    const number = one(located, 'numberSymbol')?.line;
    const drawn = [...linesBetween(located, body, number), ...underlineOf(body)].filter(
      (line) => line.side !== 'right',
    );
    // A line anchored in a paragraph that also holds the title may be the title's own.
    const shared = one(located, 'partyTitle')?.line.paragraph;
    const found = drawn.find((line) => line.paragraph !== shared);
    const typed = all(located, 'typedRule').find(
      (piece) => piece.line.side === 'left' && piece.line.paragraph.number >= body.paragraph.number,
    );
    if (found === undefined && typed === undefined) return [];
    const hint = 'bỏ đường kẻ; giữa tên chi bộ và số chỉ có dấu “*”';
    return [atLine(typed?.line ?? body, 'dưới tên chi bộ có đường kẻ như văn bản nhà nước', { hint })];
  },
};
