import type { Rule } from '../rule.ts';
import { structureFor } from '../structure.ts';
import { textArgument } from '../template/arguments.ts';

/** A clause is named with its article: several articles may have a clause of one name. */
export const referenceAmbiguous: Rule = {
  code: 'reference-ambiguous',
  severity: 'error',
  over: 'template',
  why: 'Mã khoản chỉ riêng trong một điều; thiếu mã điều thì không biết viện dẫn tới điều nào.',
  avoid: {
    'hamlet/example.hbs': '# Biểu quyết\n- Chi bộ biểu quyết theo {{ref "form"}}. {#form}\n',
    'hamlet/second.hbs': '# Bầu cử\n- Chi bộ bỏ phiếu kín. {#form}\n',
    'hamlet/outline.yaml': '      - { article: example, lock: text }\n      - { article: second, lock: text }\n',
  },
  prefer: {
    'hamlet/example.hbs': '# Biểu quyết\n- Chi bộ biểu quyết theo {{ref "second/form"}}. {#form}\n',
    'hamlet/second.hbs': '# Bầu cử\n- Chi bộ bỏ phiếu kín. {#form}\n',
    'hamlet/outline.yaml': '      - { article: example, lock: text }\n      - { article: second, lock: text }\n',
  },
  check: (template, set) =>
    template.calls.flatMap((call) => {
      const target = call.helper === 'ref' ? textArgument(call) : null;
      if (target === null) return [];
      const types = [...new Set(set.placesOf(template).map(({ type }) => type))];
      const ends = types
        .map((type) => structureFor(set, type))
        .filter((structure) => structure !== null && !structure.blocks.has(target.text))
        .map((structure) => [...(structure?.blocks.keys() ?? [])].filter((id) => id.endsWith(`/${target.text}`)))
        .find((ids) => ids.length > 1);
      if (ends === undefined) return [];
      const message = `viện dẫn “${target.text}” có thể là ${ends.map((id) => `“${id}”`).join(' hoặc ')}`;
      return [{ span: target.span, message, hint: `viết cả mã điều, ví dụ “${ends[0] ?? ''}”` }];
    }),
};
