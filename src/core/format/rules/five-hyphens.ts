import { all } from '../located.ts';
import { atLine, type Finding, type Rule } from '../rule.ts';
import { quote } from '../text.ts';

/** F32: five hyphens under the subject (under the pointer line where a paper has one). */
export const fiveHyphens: Rule = {
  id: 'F32',
  check: (located, { elements }) =>
    all(located, 'kind').flatMap((kind): Finding[] => {
      const required = elements.subjectSeparator.text ?? '';
      const inPart = (name: 'subject' | 'subjectSeparator') =>
        all(located, name).filter((piece) => piece.part === kind.part);
      const separator = inPart('subjectSeparator')[0];
      const hint = `gõ dòng “${required}” đặt giữa`;
      if (separator === undefined) {
        return [
          atLine((inPart('subject').at(-1) ?? kind).line, `dưới trích yếu không có năm gạch “${required}”`, { hint }),
        ];
      }
      if (separator.line.text === required) return [];
      return [
        atLine(separator.line, `dưới trích yếu ghi ${quote(separator.line.text)}, quy định “${required}”`, { hint }),
      ];
    }),
};
