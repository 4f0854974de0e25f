import { all, one } from '../located.ts';
import { atLine, type Finding, type Rule } from '../rule.ts';
import { styleFaults } from '../style.ts';

/** F59: each recipient on a line of its own with a dash. */
export const recipientsItems: Rule = {
  id: 'F59',
  check: (located, { elements }) => {
    const head = one(located, 'recipientsHead');
    if (head === undefined) return [];
    const items = all(located, 'recipientsItem');
    const onHeadLine = /:\s*\S/u.test(head.line.text);
    const findings: Finding[] = [];
    if (onHeadLine)
      findings.push(atLine(head.line, 'nơi nhận ghi cùng dòng với đề mục, quy định mỗi nơi nhận một dòng'));
    else if (items.length === 0) findings.push(atLine(head.line, 'dưới đề mục “Nơi nhận:” không có nơi nhận nào'));
    for (const { line } of items) {
      if (!/^- \S/.test(line.text)) findings.push(atLine(line, 'dòng nơi nhận không bắt đầu bằng gạch đầu dòng “- ”'));
      findings.push(
        ...styleFaults(line, elements.recipientsItem).map(({ message, hint }) => atLine(line, message, { hint })),
      );
    }
    return findings;
  },
};
