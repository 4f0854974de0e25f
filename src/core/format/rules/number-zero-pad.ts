import { numberSymbol } from '../number-symbol.ts';
import { atLine, type Rule } from '../rule.ts';

/** F22: numbers below 10 have one zero before them, others none. */
export const numberZeroPad: Rule = {
  id: 'F22',
  check: (located) => {
    const parsed = numberSymbol(located);
    if (parsed === null || parsed.digits === '') return [];
    const required = String(Number(parsed.digits)).padStart(2, '0');
    if (parsed.digits === required) return [];
    return [
      atLine(parsed.piece.line, `số ghi “${parsed.digits}”, quy định “${required}”`, { hint: `viết “${required}”` }),
    ];
  },
};
