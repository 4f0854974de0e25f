import { one } from '../located.ts';
import { numberSymbol } from '../number-symbol.ts';
import { atLine, atPiece, type Rule } from '../rule.ts';
import { quote } from '../text.ts';

/**
 * F19: “Số”, a blank, and the rest in one word. Colon, order of the marks, zero, kind and body have rules of their own.
 */
export const numberShape: Rule = {
  id: 'F19',
  check: (located) => {
    const piece = one(located, 'numberSymbol');
    if (piece === undefined)
      return [atPiece(one(located, 'issuingBody') ?? located.pieces[0], 'không tìm thấy số và ký hiệu')];
    const { line } = piece;
    const parsed = numberSymbol(located);
    const faulty =
      parsed === null ||
      parsed.word !== 'Số' ||
      parsed.spaced ||
      (parsed.gap === '' && !parsed.colon) ||
      [parsed.first, parsed.second].some((mark) => mark === '–' || mark === '—');
    return faulty ? [atLine(line, `số và ký hiệu ghi ${quote(line.text)}, quy định viết liền như “Số 01-QC/CB”`)] : [];
  },
};
