import { TEXT_PIECES, textParagraphs } from '../located.ts';
import { atParagraph, type Rule } from '../rule.ts';

const FOUND = { left: 'căn trái', center: 'đặt giữa', right: 'căn phải', justify: 'căn đều' } as const;

/** F39: text paragraphs reach both margins. */
export const bodyJustified: Rule = {
  id: 'F39',
  check: (located) =>
    textParagraphs(located, new Set([...TEXT_PIECES, 'basisItem']))
      .filter((paragraph) => paragraph.align !== 'justify')
      .map((paragraph) =>
        atParagraph(paragraph, `đoạn văn ${FOUND[paragraph.align]}, quy định căn đều hai bên`, {
          hint: 'chọn cả phần nội dung rồi bấm Ctrl+J',
        }),
      ),
};
