import { linesBetween, underlineOf, type FoundLine } from '../drawn.ts';
import { all, one } from '../located.ts';
import { atLine, type Rule } from '../rule.ts';
import { printedLength, trimRuns } from '../style.ts';
import { decimal } from '../text.ts';

const HINT = 'kẻ đường viền dưới cho dòng tiêu đề, chỉnh lùi trái và lùi phải để đường kẻ dài bằng dòng chữ';

/**
 * F12: one continuous line under the title, as long as the title: a border, a line shape, an underline or underscores.
 */
export const partyTitleRule: Rule = {
  id: 'F12',
  check: (located, _profile, row) => {
    const title = one(located, 'partyTitle');
    if (title === undefined) return [];
    const date = one(located, 'placeDate')?.line;
    const after =
      date?.paragraph.number !== undefined && date.paragraph.number > title.line.paragraph.number ? date : undefined;
    const typed = all(located, 'typedRule')
      .filter(
        (piece) => piece.line.side === title.line.side && piece.line.paragraph.number > title.line.paragraph.number,
      )
      .map(({ line }): FoundLine => {
        return {
          length: printedLength(trimRuns(line.runs)),
          solid: /^[_\s]+$/.test(line.text),
          side: null,
          paragraph: line.paragraph,
        };
      });
    const floating = located.paper.paragraphs
      .slice(0, title.line.paragraph.number + 20)
      .flatMap((paragraph) =>
        paragraph.lines.filter((line) => line.side === 'right').map((line): FoundLine => ({ ...line, paragraph })),
      );
    const found = [
      ...linesBetween(located, title.line, after),
      ...underlineOf(title.line),
      ...typed,
      ...floating,
    ].filter((line) => line.side !== 'left');
    const required = printedLength(trimRuns(title.line.runs));
    const tolerance = row.tolerance ?? 0;
    const fits = (line: FoundLine): boolean =>
      line.length === null || Math.abs(line.length / required - 1) <= tolerance;
    if (found.some((line) => line.solid && fits(line))) return [];
    const first = found[0];
    if (first === undefined) return [atLine(title.line, 'dưới tiêu đề không có đường kẻ', { hint: HINT })];
    if (!first.solid)
      return [atLine(title.line, 'đường kẻ dưới tiêu đề không liền nét, quy định một đường liền nét', { hint: HINT })];
    const message = `đường kẻ dưới tiêu đề dài ${decimal(first.length ?? 0)} mm, tiêu đề dài ${decimal(required)} mm, quy định dài bằng nhau`;
    return [atLine(title.line, message, { hint: HINT })];
  },
};
