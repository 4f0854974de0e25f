import { all } from '../located.ts';
import { chapterOf } from '../recognise.ts';
import { atLine, type Finding, type Rule } from '../rule.ts';
import { styleFaults } from '../style.ts';
import { quote } from '../text.ts';

/** F43: “Chương” and its number alone on a centred bold line. */
export const chapterHead: Rule = {
  id: 'F43',
  check: (located, { elements }) =>
    all(located, 'chapterNumber').flatMap(({ line }): Finding[] => {
      const heading = chapterOf(line.text);
      const findings = styleFaults(line, elements.chapterNumber, ['bold', 'italic', 'underline', 'center']).map(
        ({ message, hint }) => atLine(line, message, { hint }),
      );
      if (heading === null) return findings;
      if (heading.rest !== '') {
        findings.push(
          atLine(line, `tên chương cùng dòng với số chương (${quote(line.text)}), quy định tên chương ở dòng dưới`, {
            cause: 'name',
          }),
        );
      } else if (heading.word !== 'Chương' && heading.word !== 'Phần') {
        findings.push(
          atLine(line, `ghi ${quote(line.text)}, quy định chữ “Chương” in thường`, {
            cause: 'case',
            hint: 'viết “Chương I”',
          }),
        );
      } else if (/\p{P}$/u.test(line.text))
        findings.push(atLine(line, `sau số chương có dấu (${quote(line.text)})`, { cause: 'mark' }));
      if (/\d/.test(heading.number)) {
        findings.push(
          atLine(line, `chương đánh số Ả Rập (${quote(line.text)}), quy định số La Mã`, { cause: 'digits' }),
        );
      }
      return findings;
    }),
};
