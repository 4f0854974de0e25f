import { all, one } from '../located.ts';
import { atLine, atPiece, type Finding, type Rule } from '../rule.ts';
import { signLine } from '../signature.ts';
import { styleFaults } from '../style.ts';
import { quote } from '../text.ts';

/** F55: the signer's post alone, without the branch's name and not bold. */
export const signPost: Rule = {
  id: 'F55',
  check: (located, { elements }, row) => {
    const allowed = row.allowed ?? [];
    const required = allowed.map((post) => `“${post}”`).join(' hoặc ');
    const pieces = all(located, 'signPost');
    if (pieces.length === 0) {
      return [
        atPiece(
          one(located, 'signAuthority') ?? located.pieces.at(-1),
          `không tìm thấy chức vụ của người ký, quy định ${required}`,
        ),
      ];
    }
    return pieces.flatMap(({ line }): Finding[] => {
      const { mark, rest } = signLine(line.text);
      // “KT. BÍ THƯ” stands for two lines; its form is told by the rules on the marks.
      const findings =
        mark === ''
          ? styleFaults(line, elements.signPost).map(({ message, hint }) => atLine(line, message, { hint }))
          : [];
      if (!allowed.includes(rest))
        findings.push(atLine(line, `chức vụ của người ký ghi ${quote(line.text)}, quy định ${required}`));
      return findings;
    });
  },
};
