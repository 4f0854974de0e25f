import type { Rule } from '../rule.ts';
import { resolvePath, type Found } from '../scope.ts';

const WHAT: Partial<Record<Found['kind'], string>> = { group: 'một nhóm trường', list: 'một danh sách' };

/** `{{path}}` prints one value; lists are printed by `each` or `items`. */
export const templateValueNotPrintable: Rule = {
  code: 'template-value-not-printable',
  severity: 'error',
  over: 'template',
  why: 'Chỉ một giá trị đơn in được vào câu; nhóm và danh sách phải chỉ rõ in gì.',
  avoid: '# Sinh hoạt\n- Chi bộ sinh hoạt theo lịch {{meeting}}. {#when}\n',
  prefer: '# Sinh hoạt\n- Chi bộ sinh hoạt theo lịch {{meeting.when}}. {#when}\n',
  check: (template, set) =>
    template.uses
      .filter(({ as }) => as === 'print')
      .flatMap(({ path, span, frame }) => {
        const found = set
          .placesOf(template)
          .map(({ root }) => resolvePath(path, frame, root))
          .find(({ kind }) => WHAT[kind] !== undefined);
        if (found === undefined) return [];
        const message = `“${path.original}” là ${WHAT[found.kind] ?? ''}, không in thẳng được`;
        const hint =
          found.kind === 'group'
            ? `viết một trường trong đó: ${found.keys
                .slice(0, 4)
                .map((key) => `“${path.original}.${key}”`)
                .join(', ')}`
            : `dùng {{items ${path.original}}} hoặc {{#each ${path.original}}}`;
        return [{ span, message, hint }];
      }),
};
