import { one } from '../located.ts';
import { atLine, type Rule } from '../rule.ts';
import { fold, quote } from '../text.ts';

/** F15: the superior is named as đảng bộ, not as its committee. */
export const superiorNotDangUy: Rule = {
  id: 'F15',
  check: (located, _profile, row) => {
    const line = one(located, 'superiorBody')?.line;
    const wrong = row.refused?.find((name) => fold(line?.text ?? '').startsWith(name));
    if (line === undefined || wrong === undefined) return [];
    const hint = `viết “ĐẢNG BỘ${fold(line.text).slice(wrong.length)}”`;
    return [atLine(line, `dòng đầu bên trái ghi ${quote(line.text)}, quy định ghi tên đảng bộ`, { hint })];
  },
};
