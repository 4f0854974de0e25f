import { all, one } from '../located.ts';
import { atLine, atPiece, type Rule } from '../rule.ts';
import { styleFaults } from '../style.ts';
import { fold, quote } from '../text.ts';

/** F16: the second line at the left names the branch, not its committee. */
export const issuingLine: Rule = {
  id: 'F16',
  check: (located, { elements }, row) => {
    const pieces = all(located, 'issuingBody');
    const first = pieces[0];
    const start = row.allowed?.[0] ?? '';
    if (first === undefined) {
      const place = one(located, 'superiorBody') ?? located.pieces[0];
      return [atPiece(place, `không tìm thấy tên chi bộ ở dòng thứ hai bên trái, quy định “${start} …”`)];
    }
    const findings = pieces.flatMap(({ line }) =>
      styleFaults(line, elements.issuingBody).map(({ message, hint }) => atLine(line, message, { hint })),
    );
    if (!fold(first.line.text).startsWith(start)) {
      findings.push(
        atLine(first.line, `dòng thứ hai bên trái là ${quote(first.line.text)}, quy định bắt đầu bằng “${start}”`),
      );
    }
    return findings;
  },
};
