import { all, one } from '../located.ts';
import { atLine, atPiece, type Finding, type Rule } from '../rule.ts';
import { markLetters, signLine } from '../signature.ts';
import { styleFaults } from '../style.ts';
import { quote } from '../text.ts';

/** F51: who signs for whom. A mark in another form, a committee's name and “K/T” have rules of their own. */
export const signAuthority: Rule = {
  id: 'F51',
  check: (located, { elements, rules }) => {
    const row = elements.signAuthority;
    const pieces = all(located, 'signAuthority');
    if (pieces.length === 0) {
      const post = one(located, 'signPost');
      if (post !== undefined && signLine(post.line.text).mark !== '') return [];
      return [atPiece(post ?? located.pieces.at(-1), `không tìm thấy quyền hạn của người ký “${row.text ?? ''}”`)];
    }
    const committees = rules.find((rule) => rule.name === 'sign-no-chi-uy')?.refused ?? [];
    return pieces.flatMap(({ line }): Finding[] => {
      const findings = styleFaults(line, row).map(({ message, hint }) => atLine(line, message, { hint }));
      if (line.side === 'left') findings.push(atLine(line, 'quyền hạn của người ký ở bên trái, quy định ở bên phải'));
      const { mark, rest } = signLine(line.text);
      const required = signLine(row.text ?? '');
      const told = committees.some((name) => rest.startsWith(name)) || markLetters(mark) === 'KT';
      const sameMark = markLetters(mark) === markLetters(required.mark);
      if (!told && (rest !== required.rest || !sameMark)) {
        findings.push(
          atLine(line, `quyền hạn của người ký ghi ${quote(line.text)}, quy định “${row.text ?? ''}”`, {
            hint: `viết “${row.text ?? ''}”`,
          }),
        );
      }
      return findings;
    });
  },
};
