import type { Rule } from '../rule.ts';
import { inLine } from '../template/span.ts';

/** Clauses stand at the margin, what belongs to a clause two blanks in. */
export const lineIndent: Rule = {
  code: 'line-indent',
  severity: 'error',
  over: 'template',
  why: 'Khoảng lùi đầu dòng cho biết dòng là khoản hay điểm; lùi khác đi thì máy không biết.',
  avoid: '# Chi bộ\n- Bí thư có nhiệm vụ: {#duties}\n   - chủ trì cuộc họp {#chair}\n  - kết luận {#conclusion}\n',
  prefer: '# Chi bộ\n- Bí thư có nhiệm vụ: {#duties}\n  - chủ trì cuộc họp {#chair}\n  - kết luận {#conclusion}\n',
  check: ({ parts }) =>
    parts.flatMap((part) => {
      if (part.kind === 'include' || part.indent === 0 || part.indent === 2) return [];
      const message = `dòng lùi vào ${part.indent} dấu cách`;
      const span = inLine(part.line, 0, part.indent);
      return [{ span, message, hint: 'khoản sát lề, điểm lùi đúng hai dấu cách' }];
    }),
};
