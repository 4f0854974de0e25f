import { all } from '../located.ts';
import { atLine, type Rule } from '../rule.ts';
import { fold, quote } from '../text.ts';

/** F57: a branch without a seal leaves no place for one. */
export const noSealText: Rule = {
  id: 'F57',
  check: (located, _profile, row) =>
    all(located, 'signNote', 'signName', 'signAuthority', 'signPost', 'unknown')
      .filter(({ line }) => (row.refused ?? []).some((words) => fold(line.text).includes(fold(words))))
      .map(({ line }) =>
        atLine(line, `phần ký có ${quote(line.text)}, chi bộ không có con dấu thì không ghi`, { hint: 'xóa dòng này' }),
      ),
};
