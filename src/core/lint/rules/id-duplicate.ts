import type { Rule } from '../rule.ts';
import { all, blocksOf, type Block } from '../structure.ts';

/** Of two alternatives with one id only one stands; two blocks that may stand together have ids of their own. */
export const idDuplicate: Rule = {
  code: 'id-duplicate',
  severity: 'error',
  over: 'template',
  why: 'Hai khoản cùng mã thì viện dẫn và điều chỉnh không biết tới khoản nào.',
  avoid: '# Chi bộ\n- Bí thư chủ trì cuộc họp. {#chair}\n- Bí thư kết luận. {#chair}\n',
  prefer: '# Chi bộ\n- Bí thư chủ trì cuộc họp. {#chair}\n- Bí thư kết luận. {#conclusion}\n',
  check: (template, set) => {
    const repeats = set.placesOf(template).flatMap(({ type, article, conditions }): Block[] => {
      if (template.kind === 'run') return [];
      const blocks = blocksOf(set, template, article, conditions).slice(1);
      const named = blocks.filter(({ id }) => !id.endsWith('/'));
      return named.filter((block, index) =>
        named
          .slice(0, index)
          .some(
            (one) =>
              one.id === block.id && set.logic.possible(type, [...all(one.conditions), ...all(block.conditions)]),
          ),
      );
    });
    const seen = new Set<string>();
    return repeats.flatMap(({ id, span }) => {
      const key = `${span.line}:${span.column}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const name = id.split('/').at(-1) ?? '';
      return [{ span, message: `mã “${name}” đã dùng ở trên trong điều này`, hint: 'đặt một mã khác' }];
    });
  },
};
