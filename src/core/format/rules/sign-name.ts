import { all, one } from '../located.ts';
import { atLine, atPiece, type Finding, type Rule } from '../rule.ts';
import { styleFaults } from '../style.ts';
import { quote } from '../text.ts';

/** F56: the signer's full name without rank, degree or honour. Dots are room for a name still to come. */
export const signName: Rule = {
  id: 'F56',
  check: (located, { elements }, row) => {
    const element = elements.signName;
    const pieces = all(located, 'signName');
    if (pieces.length === 0)
      return [atPiece(one(located, 'signPost') ?? located.pieces.at(-1), 'không tìm thấy họ tên người ký')];
    return pieces.flatMap(({ line }): Finding[] => {
      if (/^[\s.…_]+$/.test(line.text)) return [];
      const findings = styleFaults(line, element).map(({ message, hint }) => atLine(line, message, { hint }));
      const title = (row.refused ?? []).find((word) => startsWithTitle(line.text, word));
      if (title !== undefined) {
        findings.push(
          atLine(line, `trước họ tên người ký có “${title}”, quy định chỉ ghi họ tên`, { hint: `bỏ “${title}”` }),
        );
      } else if (!new RegExp(element.pattern ?? '', 'u').test(line.text)) {
        const message = `họ tên người ký ghi ${quote(line.text)}, quy định viết đầy đủ, in thường, chữ đầu mỗi âm tiết viết hoa`;
        findings.push(atLine(line, message));
      }
      return findings;
    });
  },
};

function startsWithTitle(name: string, title: string): boolean {
  const rest = name.toLowerCase().startsWith(title.toLowerCase()) ? name.slice(title.length) : null;
  return rest !== null && /^[.:,\s]/.test(rest);
}
