import { all } from '../located.ts';
import { atLine, type Rule } from '../rule.ts';
import { share } from '../style.ts';

/** So much of a line in italics is no longer one quoted word. */
const MOSTLY = 0.5;

/** F36: bases are upright; italics are the form of State papers. */
export const basisUpright: Rule = {
  id: 'F36',
  check: (located) =>
    all(located, 'basisItem')
      .filter(({ line }) => share(line.runs, (run) => run.italic) > MOSTLY)
      .map(({ line }) =>
        atLine(line, 'căn cứ in nghiêng, quy định kiểu chữ đứng', { hint: 'chọn các dòng căn cứ rồi bấm Ctrl+I' }),
      ),
};
