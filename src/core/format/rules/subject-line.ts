import { all, type Piece } from '../located.ts';
import { kindOf } from '../recognise.ts';
import { atLine, type Finding, type Rule } from '../rule.ts';
import { LOOK, styleFaults } from '../style.ts';
import { quote } from '../text.ts';

/**
 * F31: the subject under each kind. Its small first letter follows from the examples only, hence the milder severity.
 */
export const subjectLine: Rule = {
  id: 'F31',
  check: (located, { elements }) =>
    all(located, 'kind').flatMap((kind): Finding[] => {
      const lines = all(located, 'subject')
        .filter((piece: Piece) => piece.part === kind.part)
        .map((piece) => piece.line);
      const [first] = lines;
      const last = lines.at(-1);
      if (first === undefined || last === undefined) {
        const sameLine = kind.line.text.length > (kindOf(kind.line.text) ?? '').length;
        return sameLine ? [] : [atLine(kind.line, 'dưới tên loại không có trích yếu nội dung')];
      }
      const findings = lines.flatMap((line) =>
        styleFaults(line, elements.subject, [...LOOK, 'center']).map(({ message, hint }) =>
          atLine(line, message, { hint }),
        ),
      );
      if (/[.;:]$/.test(last.text))
        findings.push(atLine(last, `cuối trích yếu có dấu “${last.text.slice(-1)}”, quy định không có dấu`));
      const letter = first.text.charAt(0);
      if (letter !== letter.toLowerCase() && first.text !== first.text.toUpperCase()) {
        findings.push(
          atLine(
            first,
            `trích yếu bắt đầu bằng chữ hoa (${quote(first.text)}), các ví dụ của Hướng dẫn viết chữ thường`,
            { lenient: true },
          ),
        );
      }
      return findings;
    }),
};
