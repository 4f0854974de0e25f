import type { Rule } from '../rule.ts';
import { literalsOf } from '../set.ts';
import { notAll } from '../structure.ts';

/** Whatever the conditions, a chapter keeps an article. */
export const chapterMayBeEmpty: Rule = {
  code: 'chapter-may-be-empty',
  severity: 'error',
  over: 'outline',
  why: 'Chi bộ mà mọi điều trong chương đều không áp dụng thì còn lại một chương trống, không soạn được.',
  avoid: {
    'hamlet/outline.yaml':
      '  - id: groups\n    title: Tổ đảng\n    articles:\n      - { article: example, lock: text, when: groups }\n',
  },
  prefer: {
    'hamlet/outline.yaml':
      '  - id: groups\n    title: Tổ đảng\n    articles:\n      - { article: example, lock: text }\n',
  },
  check: ({ outline }, { logic }) =>
    outline.chapters.flatMap(({ title, articles }, at) => {
      const conditions = articles.map(({ when }) => literalsOf(when));
      // A condition that never holds is told by itself.
      if (
        conditions.some(
          (all) =>
            !logic.possible(
              outline.type,
              all.map((literal) => [literal]),
            ),
        )
      )
        return [];
      const clauses = conditions.map(notAll);
      if (clauses.some((clause) => clause.length === 0) || !logic.possible(outline.type, clauses)) return [];
      const message = `chương “${title}” có thể không còn điều nào`;
      return [
        { path: ['chapters', at, 'title'], message, hint: 'giữ trong chương ít nhất một điều không có điều kiện' },
      ];
    }),
};
