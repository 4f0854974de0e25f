import { everyParagraph, isLegacyFont } from '../faces.ts';
import { atParagraph, type Finding, type Rule } from '../rule.ts';
import { quote, textOf } from '../text.ts';

const CONVERT = 'chuyển mã sang Unicode dựng sẵn, ví dụ bằng UniKey (Ctrl+Shift+F6)';
const PRIVATE = /[\ue000-\uf8ff]/;

/**
 * F07: Unicode text. Old encodings are known by their fonts; composed letters are our own wish, so that search finds
 * words.
 */
export const unicode: Rule = {
  id: 'F07',
  check: ({ paper }, { rules }) =>
    everyParagraph(paper).flatMap((paragraph): Finding[] => {
      const typed = paragraph.runs.filter((run) => run.kind === 'text');
      const text = textOf(typed);
      const legacy = typed.flatMap((run) => run.fonts).find((name) => isLegacyFont(name, rules));
      if (legacy !== undefined) {
        return [
          atParagraph(paragraph, `chữ gõ bằng bảng mã cũ, phông ${quote(legacy)}, quy định Unicode`, { hint: CONVERT }),
        ];
      }
      if (PRIVATE.test(text))
        return [atParagraph(paragraph, 'có ký tự ngoài bảng mã Unicode chung', { hint: CONVERT })];
      if (text === text.normalize('NFC')) return [];
      return [
        atParagraph(paragraph, 'chữ có dấu gõ kiểu Unicode tổ hợp, nên dùng Unicode dựng sẵn', {
          hint: CONVERT,
          lenient: true,
        }),
      ];
    }),
};
