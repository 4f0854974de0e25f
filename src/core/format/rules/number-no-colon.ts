import { one } from '../located.ts';
import { numberSymbol, rightForm } from '../number-symbol.ts';
import { atLine, type Rule } from '../rule.ts';
import { quote } from '../text.ts';

/** F20: no colon behind “Số”; that is the form of State papers. */
export const numberNoColon: Rule = {
  id: 'F20',
  check: (located) => {
    const line = one(located, 'numberSymbol')?.line;
    if (line === undefined || !/^số\s*:/iu.test(line.text)) return [];
    const parsed = numberSymbol(located);
    const right = parsed === null ? line.text.replace(/\s*:\s*/, ' ') : rightForm(parsed);
    return [atLine(line, `sau chữ “Số” có dấu hai chấm (${quote(line.text)})`, { hint: `viết “${right}”` })];
  },
};
