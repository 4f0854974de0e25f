import type { Rule } from '../rule.ts';

export const articleNotFound: Rule = {
  code: 'article-not-found',
  severity: 'error',
  over: 'reading',
  why: 'Đề cương nêu điều nào thì điều ấy phải có tệp.',
  avoid: {
    'hamlet/outline.yaml': '      - { article: example, lock: text }\n      - { article: exampel, lock: text }\n',
  },
  prefer: { 'hamlet/outline.yaml': '      - { article: example, lock: text }\n' },
};
