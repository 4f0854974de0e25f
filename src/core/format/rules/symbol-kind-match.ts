import { one } from '../located.ts';
import { numberSymbol } from '../number-symbol.ts';
import { kindOf } from '../recognise.ts';
import { atLine, type Rule } from '../rule.ts';

/** F23: the abbreviation in the symbol is that of the kind printed below. */
export const symbolKindMatch: Rule = {
  id: 'F23',
  check: (located, _profile, row) => {
    const parsed = numberSymbol(located);
    const kind = kindOf(one(located, 'kind')?.line.text ?? '');
    const allowed = row.map?.[kind ?? ''];
    if (parsed === null || kind === null || allowed === undefined || allowed.includes(parsed.kind)) return [];
    const required = allowed.map((symbol) => `“${symbol}”`).join(' hoặc ');
    const message = `ký hiệu tên loại là “${parsed.kind}” mà văn bản là “${kind}”, quy định ${required}`;
    return [atLine(parsed.piece.line, message, { hint: `viết ${required} sau dấu gạch nối` })];
  },
};
