import { all } from '../located.ts';
import { atLine, type Finding, type Rule } from '../rule.ts';

/** F60: the marks at the ends of the recipients. */
export const recipientsEnds: Rule = {
  id: 'F60',
  check: (located, { marks }) => {
    const items = all(located, 'recipientsItem');
    return items.flatMap(({ line }, index): Finding[] => {
      const isLast = index === items.length - 1;
      const required = isLast ? marks.recipientLast : marks.recipientItem;
      if (line.text.endsWith(required)) return [];
      const end = line.text.slice(-1);
      const found = /[.,;:]/.test(end) ? `là “${end}”` : 'không có dấu';
      const message = `cuối dòng nơi nhận${isLast ? ' cuối cùng' : ''} ${found}, quy định “${required}”`;
      return [atLine(line, message, { hint: `kết thúc bằng “${required}”` })];
    });
  },
};
