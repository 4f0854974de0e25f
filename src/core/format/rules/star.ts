import { all, one } from '../located.ts';
import { atLine, atPiece, type Rule } from '../rule.ts';
import { quote } from '../text.ts';

/** F17: one star on its own line parts the branch's name from the number. */
export const star: Rule = {
  id: 'F17',
  check: (located, { elements }) => {
    const required = elements.star.text ?? '';
    const found = one(located, 'star');
    const body = all(located, 'issuingBody').at(-1);
    if (found === undefined) {
      return [
        atPiece(body ?? located.pieces[0], `dưới tên chi bộ không có dấu sao “${required}”`, {
          hint: `thêm dòng “${required}” dưới tên chi bộ`,
        }),
      ];
    }
    if (found.line.text !== required)
      return [atLine(found.line, `dấu sao ghi ${quote(found.line.text)}, quy định “${required}”`)];
    const number = one(located, 'numberSymbol');
    const position = found.line.paragraph.number;
    const isBetween =
      position >= (body?.line.paragraph.number ?? 0) &&
      position <= (number?.line.paragraph.number ?? Number.POSITIVE_INFINITY);
    return isBetween ? [] : [atLine(found.line, 'dấu sao không nằm giữa tên chi bộ và số, ký hiệu')];
  },
};
