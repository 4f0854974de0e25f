import type { Rule } from '../rule.ts';
import { wordsSpan } from '../template/lines.ts';

/** A point belongs to the clause above it; only a run may bring points to a clause of the article that includes it. */
export const pointWithoutClause: Rule = {
  code: 'point-without-clause',
  severity: 'error',
  over: 'template',
  why: 'Điểm nằm trong khoản; đứng một mình thì không có số.',
  avoid: '# Chi bộ\n  - chủ trì cuộc họp {#chair}\n',
  prefer: '# Chi bộ\n- Bí thư có nhiệm vụ: {#duties}\n  - chủ trì cuộc họp {#chair}\n  - kết luận {#conclusion}\n',
  check: ({ kind, parts }) => {
    const first = parts.findIndex((part) => part.kind === 'clause' || part.kind === 'include');
    const before = kind === 'run' ? [] : parts.slice(0, first < 0 ? undefined : first);
    return before.flatMap((part) =>
      part.kind !== 'point'
        ? []
        : [
            {
              span: wordsSpan(part),
              message: 'điểm không đứng trong khoản nào',
              hint: 'thêm một khoản phía trên, hoặc bỏ hai dấu cách ở đầu dòng',
            },
          ],
    );
  },
};
