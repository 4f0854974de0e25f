import { one } from '../located.ts';
import { placeDate } from '../place-date.ts';
import { atLine, type Finding, type Rule } from '../rule.ts';
import { fold, quote } from '../text.ts';

/** F29: the place is an administrative unit; its level is named where the bare name could mislead. */
export const placeIsAdminUnit: Rule = {
  id: 'F29',
  check: (located, _profile, row) => {
    const parsed = placeDate(located);
    if (parsed === null || parsed.place === '') return [];
    const { place } = parsed;
    const say = (message: string, hint: string): Finding[] => [atLine(parsed.piece.line, message, { hint })];
    const folded = fold(place);
    const small = row.refused?.find((word) => folded.startsWith(`${fold(word)} `));
    if (small !== undefined) {
      return say(
        `địa danh ${quote(place)} không phải đơn vị hành chính`,
        'ghi tên phường, xã hoặc đặc khu nơi chi bộ đặt trụ sở',
      );
    }
    if (row.allowed?.some((word) => folded.startsWith(fold(word)))) return [];
    const level = 'ghi thêm cấp, ví dụ “Phường …”';
    if (!/\s/.test(place))
      return say(`địa danh ${quote(place)} chỉ có một âm tiết nên phải ghi cả cấp hành chính`, level);
    const superior = fold(one(located, 'superiorBody')?.line.text ?? '');
    const isCommune = /(XÃ|PHƯỜNG|ĐẶC KHU) /u.test(superior) && superior.endsWith(folded);
    const listed = (name: string): boolean => row.map?.[name]?.some((item) => fold(item) === folded) ?? false;
    if (listed('person')) return say(`địa danh ${quote(place)} là tên người nên phải ghi cả cấp hành chính`, level);
    return isCommune && listed('province')
      ? say(`địa danh ${quote(place)} trùng tên tỉnh, thành phố nên phải ghi cả cấp hành chính`, level)
      : [];
  },
};
