import { all } from '../located.ts';
import { atLine, type Finding, type Rule } from '../rule.ts';

/**
 * F35: the marks at the ends of the bases. A comma or stop that another year's rules ask for is only worth a warning.
 */
export const basisEnds: Rule = {
  id: 'F35',
  check: (located, { marks, shortName }) => {
    const parts = [...new Set(located.pieces.map((piece) => piece.part))];
    return parts.flatMap((part) => {
      const items = all(located, 'basisItem').filter((piece) => piece.part === part);
      return items.flatMap(({ line }, index): Finding[] => {
        const isLast = index === items.length - 1;
        const required = isLast ? marks.basisLast : marks.basisItem;
        if (line.text.endsWith(required)) return [];
        const end = line.text.slice(-1);
        const found = /\p{P}/u.test(end) ? `là “${end}”` : 'không có dấu';
        const what = isLast ? 'căn cứ cuối cùng' : 'căn cứ';
        const otherYears = isLast && ['.', ','].includes(end);
        const note = otherYears ? ` theo ${shortName}` : '';
        const message = `cuối ${what} ${found}, quy định “${required}”${note}`;
        return [atLine(line, message, { hint: `kết thúc bằng “${required}”`, lenient: otherYears })];
      });
    });
  },
};
