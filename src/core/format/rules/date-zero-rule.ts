import { placeDate } from '../place-date.ts';
import { atLine, type Finding, type Rule } from '../rule.ts';

/** F27: small days and months get a zero, so that nobody can write a digit before them; the others get none. */
export const dateZeroRule: Rule = {
  id: 'F27',
  check: (located, _profile, row) => {
    const parsed = placeDate(located);
    if (parsed === null) return [];
    const compare = (word: string, found: string, below: number): Finding[] => {
      const required = Number(found) < below ? found.replace(/^0*/, '').padStart(2, '0') : found.replace(/^0+/, '');
      if (found === '' || found === required) return [];
      return [
        atLine(parsed.piece.line, `ghi “${word} ${found}”, quy định “${word} ${required}”`, {
          hint: `viết “${word} ${required}”`,
        }),
      ];
    };
    return [...compare('ngày', parsed.day, row.dayBelow ?? 0), ...compare('tháng', parsed.month, row.monthBelow ?? 0)];
  },
};
