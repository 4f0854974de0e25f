import type { Rule } from '../rule.ts';
import { all, notAll, structureFor } from '../structure.ts';
import { textArgument } from '../template/arguments.ts';

/** Wherever a reference is printed, its target stands. */
export const referenceMayBeOff: Rule = {
  code: 'reference-may-be-off',
  severity: 'error',
  over: 'template',
  why: 'Chi bộ không có điều, khoản ấy thì viện dẫn không có chỗ tới và quy chế không soạn được.',
  avoid:
    '# Tổ đảng\n{{#if groups}}\n- Tổ đảng họp hằng tháng. {#meeting}\n{{/if}}\n- Bí thư dự họp theo {{ref "example/meeting"}}. {#attend}\n',
  prefer:
    '# Tổ đảng\n{{#if groups}}\n- Tổ đảng họp hằng tháng. {#meeting}\n- Bí thư dự họp theo {{ref "example/meeting"}}. {#attend}\n{{/if}}\n',
  check: (template, set) =>
    template.calls.flatMap((call) => {
      const target = call.helper === 'ref' ? textArgument(call) : null;
      if (target === null) return [];
      const off = set.placesOf(template).find(({ type, conditions }) => {
        const targets = structureFor(set, type)?.blocks.get(target.text);
        if (targets === undefined) return false;
        const clauses = [...all(conditions), ...all(call.conditions), ...targets.map((one) => notAll(one.conditions))];
        return set.logic.possible(type, clauses);
      });
      if (off === undefined) return [];
      const facts = structureFor(set, off.type)?.blocks.get(target.text)?.[0]?.conditions ?? [];
      const words = facts.map(({ fact, wanted }) => `“${wanted ? '' : 'not '}${fact}”`).join(', ');
      const message = `viện dẫn “${target.text}” được in cả khi chỗ ấy không có`;
      return [{ span: target.span, message, hint: `đặt viện dẫn trong cùng điều kiện: ${words}` }];
    }),
};
