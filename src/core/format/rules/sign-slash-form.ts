import { all } from '../located.ts';
import { atLine, type Finding, type Rule } from '../rule.ts';
import { markLetters, signLine } from '../signature.ts';
import { quote } from '../text.ts';

/** F52: the marks of authority are written with a slash; with a full stop they are those of State papers. */
export const signSlashForm: Rule = {
  id: 'F52',
  check: (located, { elements }, row) =>
    all(located, 'signAuthority', 'signPost').flatMap(({ name, line }): Finding[] => {
      const { mark, rest } = signLine(line.text);
      if (mark === '' || !(row.refused ?? []).includes(mark.replace(/\.$/, ''))) return [];
      const right = row.map?.[markLetters(mark)]?.[0];
      if (right === undefined)
        return [atLine(line, `quyền hạn của người ký ghi ${quote(line.text)}, Hướng dẫn không có dạng này`)];
      const whole = name === 'signAuthority' ? (elements.signAuthority.text ?? '') : `${right} ${rest}`;
      const message = `quyền hạn của người ký ghi ${quote(line.text)}, quy định “${right}”`;
      return [atLine(line, message, { hint: `viết “${whole}”` })];
    }),
};
