import type { Rule } from '../rule.ts';
import { entriesOf } from '../set.ts';

/** What contents.yaml says a regulation holds, each model has. */
export const articleMissing: Rule = {
  code: 'article-missing',
  severity: 'error',
  over: 'outline',
  why: 'Quy chế thiếu một nội dung bắt buộc thì không dùng được; danh mục và nguồn ở contents.yaml.',
  avoid: {
    'hamlet/outline.yaml': '      - { article: second, lock: text }\n',
    'hamlet/second.hbs': '# Bầu cử\n- Chi bộ bỏ phiếu kín. {#form}\n',
  },
  prefer: { 'hamlet/outline.yaml': '      - { article: example, lock: text }\n' },
  check: ({ outline }, { contents }) => {
    const there = new Set(entriesOf(outline).map(({ article }) => article));
    return (contents?.value ?? [])
      .filter(({ article, types }) => !there.has(article) && (types?.includes(outline.type) ?? true))
      .map(({ article, what, source }) => ({
        path: ['chapters'],
        at: 'key' as const,
        message: `mẫu thiếu điều “${article}” (${what})`,
        hint: `thêm “- { article: ${article}, lock: text }” vào một chương; ${source}`,
      }));
  },
};
