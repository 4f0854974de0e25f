import { numberSymbol } from '../number-symbol.ts';
import { atLine, type Rule } from '../rule.ts';

/** F24: every branch has the same abbreviation; some superior offices tell branches apart, hence only a warning. */
export const symbolBody: Rule = {
  id: 'F24',
  check: (located, _profile, row) => {
    const parsed = numberSymbol(located);
    if (parsed === null || (row.allowed ?? []).includes(parsed.body)) return [];
    const required = (row.allowed ?? []).join(', ');
    return [atLine(parsed.piece.line, `ký hiệu cơ quan ban hành là “${parsed.body}”, quy định “${required}”`)];
  },
};
