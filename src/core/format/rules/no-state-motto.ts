import { all } from '../located.ts';
import { atLine, type Rule } from '../rule.ts';
import { quote } from '../text.ts';

/** F13: papers of the Party carry neither the national title nor the motto of State papers. */
export const noStateMotto: Rule = {
  id: 'F13',
  check: (located) =>
    all(located, 'stateMotto').map(({ line }) =>
      atLine(line, `đầu văn bản có ${quote(line.text)} của văn bản nhà nước, văn bản của Đảng không ghi`, {
        hint: 'xóa dòng này',
      }),
    ),
};
