import type { Rule } from '../rule.ts';
import { essence, firstLine } from '../template/template.ts';

/** A type's own article differs from the shared one; otherwise it would miss every later change of that. */
export const ownArticleEqualsShared: Rule = {
  code: 'own-article-equals-shared',
  severity: 'error',
  over: 'template',
  why: 'Hai tệp cùng lời thì lần sửa sau dễ quên một tệp.',
  avoid: {
    'hamlet/quorum.hbs': '# Biểu quyết\n- Chi bộ biểu quyết khi có ít nhất {{voting.quorum}} đảng viên. {#quorum}\n',
  },
  prefer: {
    'hamlet/quorum.hbs':
      '# Biểu quyết\n- Chi bộ khối phố biểu quyết khi có ít nhất {{voting.quorum}} đảng viên. {#quorum}\n',
  },
  check: (template, { templates }) => {
    if (template.kind !== 'article' || template.folder === 'common') return [];
    const own = essence(template);
    const shared = templates.find((one) => one.folder === 'common' && one.kind === 'article' && essence(one) === own);
    if (shared === undefined) return [];
    const message = `điều “${template.name}” cùng lời với common/${shared.name}.hbs`;
    const hint =
      shared.name === template.name
        ? 'xóa tệp này, mẫu sẽ dùng tệp trong common'
        : `xóa tệp này, trong đề cương viết “article: ${shared.name}”`;
    return [{ span: firstLine(template), message, hint }];
  },
};
