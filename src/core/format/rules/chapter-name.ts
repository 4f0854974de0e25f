import { all } from '../located.ts';
import { chapterOf } from '../recognise.ts';
import { atLine, type Finding, type Rule } from '../rule.ts';
import { styleFaults } from '../style.ts';

/** F44: a chapter's name on the line below its number. A name on the number's own line is told there. */
export const chapterName: Rule = {
  id: 'F44',
  check: (located, { elements }) => {
    const missing = all(located, 'chapterNumber').flatMap((piece): Finding[] => {
      const next = located.pieces[located.pieces.indexOf(piece) + 1];
      const onSameLine = (chapterOf(piece.line.text)?.rest ?? '') !== '';
      return next?.name === 'chapterName' || onSameLine
        ? []
        : [atLine(piece.line, 'dưới số chương không có tên chương')];
    });
    const faults = all(located, 'chapterName').flatMap(({ line }) =>
      styleFaults(line, elements.chapterName, ['bold', 'italic', 'underline', 'case', 'center']).map(({ message }) =>
        atLine(line, message),
      ),
    );
    return [...missing, ...faults];
  },
};
