import { one } from '../located.ts';
import { placeDate } from '../place-date.ts';
import { atLine, atPiece, type Finding, type Rule } from '../rule.ts';
import { quote } from '../text.ts';

const MODEL = '“An Thắng, ngày 05 tháng 10 năm 2026”';

/** F26: place, comma, “ngày … tháng … năm …” in words. Blanks for the day and month are left until signing. */
export const placeDateShape: Rule = {
  id: 'F26',
  check: (located) => {
    const piece = one(located, 'placeDate');
    if (piece === undefined) {
      return [
        atPiece(
          one(located, 'partyTitle') ?? located.pieces[0],
          `không tìm thấy địa danh và ngày tháng, quy định như ${MODEL}`,
        ),
      ];
    }
    const { line } = piece;
    const say = (what: string): Finding[] => [
      atLine(line, `địa danh và ngày tháng ghi ${quote(line.text)} ${what}`, { hint: `viết như ${MODEL}` }),
    ];
    const parsed = placeDate(located);
    if (parsed === null) return say('không viết đủ các chữ “ngày”, “tháng”, “năm”');
    if (parsed.place === '') return say('thiếu địa danh');
    if (!parsed.comma) return say('thiếu dấu phẩy sau địa danh');
    if (parsed.rest !== '') return say('thừa chữ sau năm');
    if (!line.text.includes(' ngày ')) return say('viết sai chữ “ngày”');
    return parsed.year === '' || parsed.year.length === 4 ? [] : say('không ghi đủ bốn chữ số của năm');
  },
};
