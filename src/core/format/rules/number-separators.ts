import { numberSymbol, rightForm } from '../number-symbol.ts';
import { atLine, type Rule } from '../rule.ts';
import { quote } from '../text.ts';

/** F21: a hyphen before the kind, a slash before the body: the other way round is the form of State papers. */
export const numberSeparators: Rule = {
  id: 'F21',
  check: (located) => {
    const parsed = numberSymbol(located);
    if (parsed === null || (parsed.first !== '/' && parsed.second === '/')) return [];
    const { line } = parsed.piece;
    const hint = `viết “${rightForm(parsed)}”`;
    return [
      atLine(
        line,
        `số và ký hiệu ghi ${quote(line.text)}, quy định gạch nối trước tên loại, gạch chéo trước tên cơ quan`,
        { hint },
      ),
    ];
  },
};
