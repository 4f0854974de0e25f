import { atLine, type Rule } from '../rule.ts';
import { fold, quote } from '../text.ts';

/** F62: forms of letters and proposals have no place in a regulation. */
export const noKinhGui: Rule = {
  id: 'F62',
  check: (located, _profile, row) =>
    located.pieces
      .filter(({ line }) =>
        (row.refused ?? []).some((words) =>
          fold(line.text)
            .replace(/^[-–—+•*\s]+/u, '')
            .startsWith(fold(words)),
        ),
      )
      .map(({ line }) =>
        atLine(line, `có ${quote(line.text)}, quy chế không ghi`, { hint: 'xóa dòng này hoặc ghi rõ tên nơi nhận' }),
      ),
};
