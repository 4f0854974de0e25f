import { all } from '../located.ts';
import { sectionOf } from '../recognise.ts';
import { atLine, type Finding, type Rule } from '../rule.ts';
import { styleFaults, type Aspect } from '../style.ts';
import { quote } from '../text.ts';

const HEADING: readonly Aspect[] = ['bold', 'italic', 'underline', 'center'];

/** F45: number and name of a section on two centred bold lines. */
export const sectionHead: Rule = {
  id: 'F45',
  check: (located, { elements }) => {
    const numbers = all(located, 'sectionNumber').flatMap((piece): Finding[] => {
      const { line } = piece;
      const heading = sectionOf(line.text);
      const findings = styleFaults(line, elements.sectionNumber, HEADING).map(({ message, hint }) =>
        atLine(line, message, { hint }),
      );
      if (heading === null) return findings;
      const next = located.pieces[located.pieces.indexOf(piece) + 1];
      if (heading.rest !== '') {
        findings.push(
          atLine(line, `tên mục cùng dòng với số mục (${quote(line.text)}), quy định tên mục ở dòng dưới`, {
            cause: 'name',
          }),
        );
      } else if (next?.name !== 'sectionName') findings.push(atLine(line, 'dưới số mục không có tên mục'));
      if (!/^\d+$/.test(heading.number)) {
        findings.push(atLine(line, `mục đánh số La Mã (${quote(line.text)}), quy định số Ả Rập`, { cause: 'roman' }));
      }
      if (heading.word !== 'Mục')
        findings.push(atLine(line, `ghi ${quote(line.text)}, quy định chữ “Mục” in thường`, { cause: 'case' }));
      return findings;
    });
    const names = all(located, 'sectionName').flatMap(({ line }) =>
      styleFaults(line, elements.sectionName, [...HEADING, 'case']).map(({ message }) => atLine(line, message)),
    );
    return [...numbers, ...names];
  },
};
