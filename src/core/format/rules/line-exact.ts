import { TEXT_PIECES, textParagraphs } from '../located.ts';
import type { Spacing } from '../paper.ts';
import type { FormatProfile } from '../../schema/format.ts';
import { atParagraph, type Rule } from '../rule.ts';
import { decimal } from '../text.ts';

/** Word's greatest line spacing: a profile with this limit has no upper one. */
const WORD_LIMIT = 1584;

/** F42: a fixed line spacing between the profile's limits. */
export const lineExact: Rule = {
  id: 'F42',
  check: (located, { text }) =>
    textParagraphs(located, new Set([...TEXT_PIECES, 'basisItem']))
      .filter(({ spacing }) => spacing.rule !== 'exact' || spacing.line < text.lineMin || spacing.line > text.lineMax)
      .map((paragraph) => {
        const hint = `trong Word: Paragraph → Line spacing → Exactly ${decimal(text.line)} pt`;
        return atParagraph(paragraph, `dãn dòng ${nameOf(paragraph.spacing)}, quy định ${required(text)}`, { hint });
      }),
};

function nameOf({ line, rule }: Spacing): string {
  if (rule === 'exact') return `cố định ${decimal(line)} pt`;
  if (rule === 'atLeast') return `ít nhất (At least) ${decimal(line)} pt`;
  return line === 1 ? 'đơn (Single)' : `${decimal(line)} dòng (Multiple)`;
}

function required({ lineMin, lineMax }: FormatProfile['text']): string {
  const limits =
    lineMax >= WORD_LIMIT ? `ít nhất ${decimal(lineMin)} pt` : `từ ${decimal(lineMin)} đến ${decimal(lineMax)} pt`;
  return `cố định (Exactly) ${limits}`;
}
