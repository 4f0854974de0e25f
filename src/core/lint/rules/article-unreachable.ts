import type { Rule } from '../rule.ts';
import { literalsOf } from '../set.ts';
import { all } from '../structure.ts';

/** The conditions of an article can hold together. */
export const articleUnreachable: Rule = {
  code: 'article-unreachable',
  severity: 'error',
  over: 'outline',
  why: 'Điều có điều kiện không bao giờ đúng thì không chi bộ nào nhận.',
  avoid: {
    'hamlet/outline.yaml':
      '      - { article: example, lock: text }\n      - { article: second, lock: text, when: [committeeMembers, not committee] }\n',
    'hamlet/second.hbs': '# Chi ủy viên\n- Chi ủy viên dự họp chi ủy. {#meeting}\n',
  },
  prefer: {
    'hamlet/outline.yaml':
      '      - { article: example, lock: text }\n      - { article: second, lock: text, when: [committee, committeeMembers] }\n',
    'hamlet/second.hbs': '# Chi ủy viên\n- Chi ủy viên dự họp chi ủy. {#meeting}\n',
  },
  check: ({ outline }, { logic }) =>
    outline.chapters.flatMap(({ articles }, at) =>
      articles.flatMap(({ article, when }, index) => {
        const literals = literalsOf(when);
        if (!literals.every(({ fact }) => logic.knows(fact)) || logic.possible(outline.type, all(literals))) return [];
        const message = `điều kiện của điều “${article}” không bao giờ đúng`;
        const path = ['chapters', at, 'articles', index, 'when'];
        return [{ path, message, hint: 'sửa điều kiện, hoặc bỏ điều này khỏi đề cương' }];
      }),
    ),
};
