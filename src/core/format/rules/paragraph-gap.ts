import { TEXT_PIECES, textParagraphs } from '../located.ts';
import type { PaperParagraph } from '../paper.ts';
import { atParagraph, type Finding, type Rule } from '../rule.ts';
import { decimal } from '../text.ts';

/** F41: room between text paragraphs that follow each other. An empty paragraph between them is room enough. */
export const paragraphGap: Rule = {
  id: 'F41',
  check: (located, { text }) => {
    const paragraphs = textParagraphs(located, new Set([...TEXT_PIECES, 'basisItem']));
    return paragraphs.flatMap((paragraph, index): Finding[] => {
      const before = paragraphs[index - 1];
      if (before === undefined || before.number + 1 !== paragraph.number) return [];
      const gap = gapBetween(before, paragraph);
      if (gap >= text.gapMin) return [];
      const message = `hai đoạn văn cách nhau ${decimal(gap)} pt, quy định ít nhất ${decimal(text.gapMin)} pt`;
      const hint = `trong Word: Paragraph → After ${decimal(text.gap)} pt, bỏ chọn “Don’t add space between paragraphs of the same style”`;
      return [atParagraph(paragraph, message, { hint })];
    });
  },
};

/** “Contextual spacing” takes away the space of the paragraph that asks for it, towards neighbours of its own style. */
function gapBetween(upper: PaperParagraph, lower: PaperParagraph): number {
  const sameStyle = upper.style === lower.style;
  const after = sameStyle && upper.spacing.contextual ? 0 : upper.spacing.after;
  const before = sameStyle && lower.spacing.contextual ? 0 : lower.spacing.before;
  return after + before;
}
