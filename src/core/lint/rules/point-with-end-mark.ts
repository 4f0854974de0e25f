import type { Rule } from '../rule.ts';
import { inLine } from '../template/span.ts';

/** The marks at the ends of points depend on which point is the last one; they are set when the regulation is made. */
export const pointWithEndMark: Rule = {
  code: 'point-with-end-mark',
  severity: 'error',
  over: 'template',
  why: 'Điểm nào là điểm cuối tùy từng chi bộ, nên máy đặt dấu chấm phẩy và dấu chấm.',
  avoid: '# Chi bộ\n- Bí thư có nhiệm vụ: {#duties}\n  - chủ trì cuộc họp; {#chair}\n  - kết luận {#conclusion}\n',
  prefer: '# Chi bộ\n- Bí thư có nhiệm vụ: {#duties}\n  - chủ trì cuộc họp {#chair}\n  - kết luận {#conclusion}\n',
  check: ({ parts }) =>
    parts.flatMap((part) => {
      if (part.kind !== 'point') return [];
      const text = part.bare;
      if (!/[;.,:]$/u.test(text)) return [];
      const end = text.length;
      return [
        {
          span: inLine(part.line, end - 1, end),
          message: `điểm tự viết dấu “${text.slice(-1)}”`,
          hint: 'bỏ dấu ở cuối điểm',
        },
      ];
    }),
};
