import type { Rule } from '../rule.ts';
import { firstLine } from '../template/template.ts';

/** An article that no outline names is printed by nobody. */
export const articleUnused: Rule = {
  code: 'article-unused',
  severity: 'error',
  over: 'template',
  why: 'Điều không đề cương nào nêu thì không chi bộ nào nhận; sửa nó không có tác dụng gì.',
  avoid: { 'common/absent.hbs': '# Vắng mặt\n- Đảng viên vắng mặt báo bí thư. {#absent}\n' },
  prefer: {
    'hamlet/absent.hbs': '# Vắng mặt\n- Đảng viên vắng mặt báo bí thư. {#absent}\n',
    'hamlet/outline.yaml': '      - { article: example, lock: text }\n      - { article: absent, lock: text }\n',
  },
  check: (template, set) => {
    if (template.kind !== 'article' || !set.isWhole || set.placesOf(template).length > 0) return [];
    // An article that every model must have is told at the outline that lacks it.
    if (set.contents?.value.some(({ article }) => article === template.name)) return [];
    const hint = `thêm “- { article: ${template.name}, lock: text }” vào đề cương, hoặc xóa tệp`;
    return [{ span: firstLine(template), message: `điều “${template.name}” không đề cương nào nêu`, hint }];
  },
};
