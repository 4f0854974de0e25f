import { all } from '../located.ts';
import { atLine, type Finding, type Rule } from '../rule.ts';
import { quote } from '../text.ts';

const PAPER =
  /^(nghị quyết|quy định|quyết định|hướng dẫn|chỉ thị|kết luận|thông tri|thông báo|công văn|kế hoạch|quy chế|nghị định|thông tư)(?!\p{L})/iu;
const LAW = /^(luật|bộ luật|pháp lệnh)(?!\p{L})/iu;
/** Resolutions of a congress have no number of their own kind in common use. */
const CONGRESS = /^nghị quyết đại hội/iu;

/** F37: what a full citation says, the first time a paper is cited. */
export const basisComplete: Rule = {
  id: 'F37',
  check: (located) => {
    const seen = new Set<string>();
    return all(located, 'basisItem').flatMap(({ line }): Finding[] => {
      const cited = line.text.replace(/^[-–—•+*▪]*\s*(căn cứ|xét|theo|thực hiện|chấp hành)\s*/iu, '');
      const missing = missingParts(cited, seen);
      if (missing.length === 0) return [];
      return [
        atLine(line, `căn cứ ${quote(cited)} thiếu ${missing.join(', ')}`, { cause: `missing ${missing.join(', ')}` }),
      ];
    });
  },
};

function missingParts(cited: string, seen: Set<string>): string[] {
  if (LAW.test(cited)) return /\d{4}/.test(cited) ? [] : ['năm ban hành'];
  const kind = PAPER.exec(cited);
  if (kind === null || CONGRESS.test(cited)) return [];
  const number = /\d+[A-Z]?\s*[-/]\s*(?:\d{4}\s*[-/]\s*)?\p{Lu}[^\s,;]*/u.exec(cited)?.[0];
  if (number !== undefined && seen.has(number)) return [];
  if (number !== undefined) seen.add(number);
  const beforeNumber = cited.slice(kind[0].length, number === undefined ? undefined : cited.indexOf(number));
  const issuer = /(?<!\p{L})của\s+\p{L}+/u.exec(cited);
  const behind = cited.slice((issuer?.index ?? 0) + (issuer?.[0].length ?? 0));
  const hasSubject =
    /\s(về|quy định|hướng dẫn|thi hành|sửa đổi|ban hành|“)/u.test(behind) ||
    /\p{L}{2,}\s+\p{L}+/u.test(beforeNumber.replace(/số/iu, ''));
  return [
    ...(number === undefined ? ['số và ký hiệu'] : []),
    ...(/ngày\s+\d{1,2}\s*([/.-]|tháng)/iu.test(cited) ? [] : ['ngày tháng năm']),
    ...(issuer === null ? ['cơ quan ban hành'] : []),
    ...(hasSubject ? [] : ['trích yếu']),
  ];
}
