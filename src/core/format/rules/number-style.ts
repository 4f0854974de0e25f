import { one } from '../located.ts';
import { atLine, type Rule } from '../rule.ts';
import { styleFaults } from '../style.ts';

/** F25: look of the number, and its place under the star. */
export const numberStyle: Rule = {
  id: 'F25',
  check: (located, { elements }) => {
    const line = one(located, 'numberSymbol')?.line;
    if (line === undefined) return [];
    const findings = styleFaults(line, elements.numberSymbol).map(({ message, hint }) =>
      atLine(line, message, { hint }),
    );
    if (line.side === 'right')
      findings.push(atLine(line, 'số và ký hiệu ở bên phải, quy định ở bên trái, dưới dấu sao'));
    const body = one(located, 'issuingBody')?.line.paragraph.number ?? 0;
    if (line.paragraph.number < body)
      findings.push(atLine(line, 'số và ký hiệu nằm trên tên chi bộ, quy định ở dưới dấu sao'));
    return findings;
  },
};
