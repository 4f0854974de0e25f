import { atLine, type Rule } from '../rule.ts';

const OLD = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/iu;
const NEW = /(?<!q)(?:[òóỏõọ][ae]|[ùúủũụ]y)(?!\p{L})/iu;
const WORD = /\p{L}+/gu;

/** F67: one way of placing tone marks in a file. */
export const toneMarkMix: Rule = {
  id: 'F67',
  check: (located) => {
    const find = (pattern: RegExp) => {
      for (const { line } of located.pieces) {
        const word = (line.text.match(WORD) ?? []).find((item) => pattern.test(item));
        if (word !== undefined) return { line, word };
      }
      return null;
    };
    const old = find(OLD);
    const modern = find(NEW);
    if (old === null || modern === null) return [];
    return [atLine(old.line, `văn bản viết cả “${old.word}” và “${modern.word}”, nên đặt dấu thanh theo một kiểu`)];
  },
};
