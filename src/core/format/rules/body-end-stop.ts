import { all, TEXT_PIECES } from '../located.ts';
import { atLine, type Finding, type Rule } from '../rule.ts';

/** F50: the text ends with a full stop and with nothing behind it. */
export const bodyEndStop: Rule = {
  id: 'F50',
  check: (located, { marks }, row) => {
    const parts = [...new Set(located.pieces.map((piece) => piece.part))];
    return parts.flatMap((part): Finding[] => {
      const last = all(located, 'tableCell', ...TEXT_PIECES)
        .filter((piece) => piece.part === part)
        .at(-1);
      if (last === undefined || last.name === 'tableCell') return [];
      const { line } = last;
      const habit = row.refused?.find((mark) => line.text.endsWith(mark));
      if (habit !== undefined)
        return [atLine(line, `nội dung kết thúc bằng “${habit}”, quy định “${marks.bodyLast}”`, { hint: `bỏ “/.”` })];
      if (line.text.endsWith(marks.bodyLast)) return [];
      return [atLine(line, `nội dung không kết thúc bằng “${marks.bodyLast}”`, { hint: `thêm “${marks.bodyLast}”` })];
    });
  },
};
