import { linesBetween, underlineOf } from '../drawn.ts';
import { all } from '../located.ts';
import { atLine, type Finding, type Rule } from '../rule.ts';

/** F33: no drawn line under the subject; that is the form of State papers. */
export const noRuleUnderSubject: Rule = {
  id: 'F33',
  check: (located) =>
    all(located, 'kind').flatMap((kind): Finding[] => {
      const own = located.pieces.filter((piece) => piece.part === kind.part);
      const subject = own.filter((piece) => piece.name === 'subject').at(-1) ?? kind;
      const next = own.find(
        (piece) => piece.line.paragraph.number > subject.line.paragraph.number && piece.name !== 'subjectSeparator',
      );
      const drawn = [...linesBetween(located, subject.line, next?.line), ...underlineOf(subject.line)];
      if (drawn.length === 0) return [];
      return [
        atLine(subject.line, 'dưới trích yếu có đường kẻ như văn bản nhà nước', {
          hint: 'bỏ đường kẻ, chỉ gõ năm gạch “-----”',
        }),
      ];
    }),
};
