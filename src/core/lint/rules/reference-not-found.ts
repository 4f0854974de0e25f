import { nearest } from '../../read/nearest.ts';
import type { Rule } from '../rule.ts';
import { structureFor } from '../structure.ts';
import { textArgument } from '../template/arguments.ts';

/** A reference leads to an article, clause or point of every model that prints it. */
export const referenceNotFound: Rule = {
  code: 'reference-not-found',
  severity: 'error',
  over: 'template',
  why: 'Viện dẫn tới chỗ không có thì quy chế của mọi chi bộ loại ấy không soạn được.',
  avoid: '# Biểu quyết\n- Chi bộ biểu quyết theo {{ref "example/form"}}. {#vote}\n',
  prefer: '# Biểu quyết\n- Chi bộ biểu quyết theo {{ref "example/form"}}. {#vote}\n- Chi bộ giơ tay. {#form}\n',
  check: (template, set) =>
    template.calls.flatMap((call) => {
      const target = call.helper === 'ref' ? textArgument(call) : null;
      if (target === null) return [];
      const types = new Set(set.placesOf(template).map(({ type }) => type));
      const without = [...types].filter((type) => {
        const structure = structureFor(set, type);
        const article = target.text.split('/')[0] ?? '';
        return structure !== null && !structure.opaque.has(article) && !structure.blocks.has(target.text);
      });
      if (without.length === 0) return [];
      const ids = [...(structureFor(set, without[0] ?? '')?.blocks.keys() ?? [])];
      // A clause's name without its article is told as such when several articles have it.
      const ends = ids.filter((id) => id.endsWith(`/${target.text}`));
      if (ends.length > 1) return [];
      const near = ends[0] ?? nearest(target.text, ids);
      const where = without.length === types.size ? 'của mẫu' : `của mẫu ${without.join(', ')}`;
      const message = `viện dẫn “${target.text}” không tới điều, khoản, điểm nào ${where}`;
      const hint = near === null ? 'viết mã điều, hoặc mã điều/mã khoản/mã điểm' : `viết “${near}”`;
      return [{ span: target.span, message, hint }];
    }),
};
