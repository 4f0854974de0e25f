import { all } from '../located.ts';
import { kindOf } from '../recognise.ts';
import { atLine, atPiece, type Rule } from '../rule.ts';
import { LOOK, styleFaults } from '../style.ts';
import { quote, tidy } from '../text.ts';

/** F30: the kind alone on its line. */
export const kindLine: Rule = {
  id: 'F30',
  check: (located, { elements }) => {
    const pieces = all(located, 'kind');
    if (pieces.length === 0)
      return [atPiece(located.pieces[0], 'không tìm thấy tên loại văn bản “QUY CHẾ” hoặc “QUYẾT ĐỊNH”')];
    return pieces.flatMap(({ line }) => {
      const kind = kindOf(line.text) ?? '';
      const findings = styleFaults(line, elements.kind, [...LOOK, 'center']).map(({ message, hint }) =>
        atLine(line, message, { hint }),
      );
      const rest = tidy(line.text.slice(kind.length));
      if (rest !== '')
        findings.push(
          atLine(line, `cùng dòng với tên loại “${kind}” có ${quote(rest)}, quy định trích yếu xuống dòng dưới`),
        );
      else if (!new RegExp(elements.kind.pattern ?? '', 'u').test(kind)) {
        findings.push(
          atLine(
            line,
            `tên loại văn bản là “${kind}”, quy chế của chi bộ ban hành dưới dạng “QUY CHẾ” hoặc “QUYẾT ĐỊNH”`,
          ),
        );
      }
      return findings;
    });
  },
};
