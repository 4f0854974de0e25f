import { everyParagraph } from '../faces.ts';
import { atParagraph, type Rule } from '../rule.ts';
import { textOf, visible } from '../text.ts';

/** F06: black text; “automatic” is black on white paper. */
export const textBlack: Rule = {
  id: 'F06',
  check: ({ paper }, { font }) =>
    everyParagraph(paper).flatMap((paragraph) => {
      const colored = visible(paragraph.runs).filter((run) => run.color !== 'auto' && run.color !== font.color);
      if (colored.length === 0) return [];
      const extra = { hint: 'chọn cả văn bản (Ctrl+A) rồi chọn màu chữ Automatic', cause: 'color' };
      return [
        {
          ...atParagraph(paragraph, `chữ có màu “#${colored[0]?.color ?? ''}”, quy định màu đen`, extra),
          text: textOf(colored),
        },
      ];
    }),
};
