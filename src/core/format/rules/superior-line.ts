import { all, one } from '../located.ts';
import { atLine, atPiece, type Rule } from '../rule.ts';
import { styleFaults } from '../style.ts';
import { fold, quote } from '../text.ts';

/** F14: the first line at the left names the superior đảng bộ. A đảng ủy there has a rule of its own. */
export const superiorLine: Rule = {
  id: 'F14',
  check: (located, { elements, rules }, row) => {
    const pieces = all(located, 'superiorBody');
    const first = pieces[0];
    const start = row.allowed?.[0] ?? '';
    if (first === undefined) {
      const place = one(located, 'issuingBody') ?? located.pieces[0];
      return [atPiece(place, `không tìm thấy tên đảng bộ cấp trên ở dòng đầu bên trái, quy định “${start} …”`)];
    }
    const findings = pieces.flatMap(({ line }) =>
      styleFaults(line, elements.superiorBody).map(({ message, hint }) => atLine(line, message, { hint })),
    );
    const text = fold(first.line.text);
    const committee = rules.find((rule) => rule.name === 'superior-not-dang-uy')?.refused ?? [];
    if (!text.startsWith(start) && !committee.some((name) => text.startsWith(name))) {
      findings.push(
        atLine(first.line, `dòng đầu bên trái là ${quote(first.line.text)}, quy định bắt đầu bằng “${start}”`),
      );
    }
    return findings;
  },
};
