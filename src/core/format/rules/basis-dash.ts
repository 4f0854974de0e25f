import { all } from '../located.ts';
import { atLine, type Rule } from '../rule.ts';

/** F34: a dash and a blank before every basis. */
export const basisDash: Rule = {
  id: 'F34',
  check: (located) =>
    all(located, 'basisItem')
      .filter(({ line }) => !/^- \S/.test(line.text))
      .map(({ line }) => atLine(line, 'căn cứ không bắt đầu bằng gạch đầu dòng “- ”', { hint: 'viết “- Căn cứ …”' })),
};
