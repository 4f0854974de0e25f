import { TEXT_PIECES, textParagraphs } from '../located.ts';
import type { PaperParagraph } from '../paper.ts';
import { atParagraph, type Finding, type Rule } from '../rule.ts';
import { decimal, textOf } from '../text.ts';

/** The habit of State papers, half an inch. */
const STATE_INDENT = 12.7;
const CLOSE = 0.2;

/** F40: the first line set in by about 10 mm, by the paragraph's own indent. */
export const bodyIndent: Rule = {
  id: 'F40',
  check: (located, { text }, row) => {
    const hint = `trong Word: Paragraph → Special → First line ${decimal(text.indent)} mm, Left 0`;
    return textParagraphs(located, new Set([...TEXT_PIECES, 'basisItem'])).flatMap((paragraph): Finding[] => {
      if (paragraph.align === 'center') return [];
      const required = `quy định khoảng ${decimal(text.indent)} mm`;
      if (hasTypedIndent(paragraph))
        return [atParagraph(paragraph, `đầu dòng lùi vào bằng dấu cách hoặc phím Tab, ${required}`, { hint })];
      const { firstLine, left } = paragraph.indent;
      if (left > (row.tolerance ?? 0)) {
        const message = `cả đoạn lùi vào ${decimal(left)} mm, quy định chỉ dòng đầu lùi vào khoảng ${decimal(text.indent)} mm`;
        return [atParagraph(paragraph, message, { hint })];
      }
      const start = left + firstLine;
      if (start >= text.indentMin && start <= text.indentMax) return [];
      const note = Math.abs(start - STATE_INDENT) < CLOSE ? ' như văn bản nhà nước' : '';
      return [atParagraph(paragraph, `dòng đầu lùi vào ${decimal(start)} mm${note}, ${required}`, { hint })];
    });
  },
};

function hasTypedIndent(paragraph: PaperParagraph): boolean {
  const typed = textOf(paragraph.runs.filter((run) => run.kind !== 'label'));
  return /^(\t|[ \u00a0]{2,})/.test(typed);
}
