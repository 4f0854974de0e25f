import type { Rule } from '../rule.ts';

export const argumentUndeclared: Rule = {
  code: 'argument-undeclared',
  severity: 'error',
  over: 'reading',
  why: 'Tham số mà điều không khai thì không in ra đâu cả; thường là tên viết sai.',
  avoid: { 'hamlet/outline.yaml': '      - { article: example, lock: text, with: { area: khối phố } }\n' },
  prefer: { 'hamlet/outline.yaml': '      - { article: example, lock: text }\n' },
};
