import { one } from '../located.ts';
import { numberSymbol } from '../number-symbol.ts';
import { dateOf } from '../place-date.ts';
import { atLine, type Rule } from '../rule.ts';
import { styleFaults } from '../style.ts';
import { quote } from '../text.ts';

/** F63: the draft mark's words, look and place; a paper with number and date is no draft any more. */
export const draftMark: Rule = {
  id: 'F63',
  check: (located, { elements }) => {
    const line = one(located, 'draftMark')?.line;
    if (line === undefined) return [];
    const row = elements.draftMark;
    const findings = styleFaults(line, row).map(({ message, hint }) => atLine(line, message, { hint }));
    if (!new RegExp(row.pattern ?? '', 'u').test(line.text) && line.text !== line.text.toUpperCase()) {
      findings.push(atLine(line, `dấu dự thảo ghi ${quote(line.text)}, quy định “Dự thảo lần 2”`));
    }
    const number = one(located, 'numberSymbol')?.line.paragraph.number ?? 0;
    if (line.side === 'right' || line.paragraph.number < number) {
      findings.push(atLine(line, 'dấu dự thảo không ở dưới số và ký hiệu'));
    }
    const isFinal = (numberSymbol(located)?.digits ?? '') !== '' && dateOf(located) !== null;
    if (isFinal)
      findings.push(atLine(line, 'văn bản đã có số và ngày mà còn dấu dự thảo', { hint: 'xóa dòng dự thảo' }));
    return findings;
  },
};
