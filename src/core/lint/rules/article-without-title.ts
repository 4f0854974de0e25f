import type { Rule } from '../rule.ts';
import { firstLine } from '../template/template.ts';

/** The first line of an article is its title; runs have none, and the articles of a decision neither. */
export const articleWithoutTitle: Rule = {
  code: 'article-without-title',
  severity: 'error',
  over: 'template',
  why: 'Tên điều in sau số điều và đứng trong mục lục.',
  avoid: '- Bí thư chủ trì cuộc họp. {#chair}\n',
  prefer: '# Bí thư\n- Bí thư chủ trì cuộc họp. {#chair}\n',
  check: (template) => {
    if (template.kind !== 'article' || template.parts.some((part) => part.kind === 'title')) return [];
    return [{ span: firstLine(template), message: 'điều chưa có tên', hint: 'dòng đầu viết “# Tên điều”' }];
  },
};
