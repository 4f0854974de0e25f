import type { Rule } from '../rule.ts';

export const articleTwice: Rule = {
  code: 'article-twice',
  severity: 'error',
  over: 'reading',
  why: 'Một điều chỉ in một lần; viện dẫn theo mã không phân biệt được hai lần.',
  avoid: {
    'hamlet/outline.yaml': '      - { article: example, lock: text }\n      - { article: example, lock: text }\n',
  },
  prefer: { 'hamlet/outline.yaml': '      - { article: example, lock: text }\n' },
};
