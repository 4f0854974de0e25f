import { everyParagraph, isLegacyFont } from '../faces.ts';
import { atParagraph, type Rule } from '../rule.ts';
import { quote, textOf } from '../text.ts';

/** F05: one font. Fonts of the old encodings have a rule of their own, and so have the signs before list items. */
export const fontTnr: Rule = {
  id: 'F05',
  check: ({ paper }, { font, rules }) =>
    everyParagraph(paper).flatMap((paragraph) => {
      const runs = paragraph.runs.filter((run) => run.kind !== 'label' || /[\p{L}\d]/u.test(run.text));
      const names = new Set(
        runs.flatMap((run) => run.fonts).filter((name) => name !== font.name && !isLegacyFont(name, rules)),
      );
      return [...names].map((name) => {
        const example = textOf(runs.filter((run) => run.fonts.includes(name)));
        const message = `chữ dùng phông ${quote(name)}, quy định “${font.name}”`;
        return {
          ...atParagraph(paragraph, message, { hint: `chọn cả văn bản (Ctrl+A) rồi chọn phông ${font.name}` }),
          text: example,
        };
      });
    }),
};
