import type { Rule } from '../rule.ts';
import { essence, firstLine } from '../template/template.ts';

/** What stands in common is shared by two types or more. */
export const sharedArticleOneType: Rule = {
  code: 'shared-article-one-type',
  severity: 'error',
  over: 'template',
  why: 'Người sửa điều trong common phải nghĩ tới mọi loại chi bộ; điều chỉ một loại dùng thì đặt ở thư mục của loại ấy.',
  avoid: { 'common/example.hbs': '# Chi bộ\n- Bí thư chủ trì cuộc họp. {#chair}\n' },
  prefer: { 'hamlet/example.hbs': '# Chi bộ\n- Bí thư chủ trì cuộc họp. {#chair}\n' },
  check: (template, set) => {
    const types = new Set(set.placesOf(template).map(({ type }) => type));
    const [only] = types;
    if (template.kind !== 'article' || template.folder !== 'common' || types.size !== 1 || only === undefined)
      return [];
    // A copy in another type's folder is told there.
    const own = essence(template);
    if (set.templates.some((one) => one !== template && one.kind === 'article' && essence(one) === own)) return [];
    // With one model in the folder there is nobody to share with, and an unreadable outline may use it too.
    if (!set.isWhole || set.outlines.length < 2) return [];
    const message = `điều “${template.name}” trong common chỉ mẫu ${only} dùng`;
    return [{ span: firstLine(template), message, hint: `chuyển tệp sang thư mục ${only}` }];
  },
};
