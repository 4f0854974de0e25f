import { all } from '../located.ts';
import { atLine, type Rule } from '../rule.ts';
import { markLetters, signLine } from '../signature.ts';
import { quote } from '../text.ts';

/** F54: a deputy secretary signs for the branch, never in place of the secretary. */
export const signNoKt: Rule = {
  id: 'F54',
  check: (located) =>
    all(located, 'signAuthority', 'signPost')
      .filter(({ line }) => markLetters(signLine(line.text).mark) === 'KT')
      .map(({ line }) => {
        const hint = 'viết “T/M CHI BỘ”, dòng dưới “PHÓ BÍ THƯ”';
        return atLine(line, `ghi ${quote(line.text)}, văn bản của chi bộ không ký thay bí thư`, { hint });
      }),
};
