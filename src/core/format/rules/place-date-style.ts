import { one } from '../located.ts';
import { atLine, type Rule } from '../rule.ts';
import { styleFaults } from '../style.ts';

/** F28: look of the place and date, and their place under the title. */
export const placeDateStyle: Rule = {
  id: 'F28',
  check: (located, { elements }) => {
    const line = one(located, 'placeDate')?.line;
    if (line === undefined) return [];
    const findings = styleFaults(line, elements.placeDate).map(({ message, hint }) => atLine(line, message, { hint }));
    if (line.side === 'left')
      findings.push(atLine(line, 'địa danh và ngày tháng ở bên trái, quy định ở bên phải, dưới tiêu đề'));
    return findings;
  },
};
