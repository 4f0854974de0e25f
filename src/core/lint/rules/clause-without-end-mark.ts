import type { Rule } from '../rule.ts';
import { inLine } from '../template/span.ts';

/** A clause ends with a full stop, before its points with a colon. */
export const clauseWithoutEndMark: Rule = {
  code: 'clause-without-end-mark',
  severity: 'error',
  over: 'template',
  why: 'Máy chỉ tự đặt dấu cuối điểm; dấu cuối khoản do người viết.',
  avoid: '# Chi bộ\n- Bí thư chủ trì cuộc họp {#chair}\n',
  prefer: '# Chi bộ\n- Bí thư chủ trì cuộc họp. {#chair}\n',
  check: ({ parts }) =>
    parts.flatMap((part) => {
      if (part.kind !== 'clause') return [];
      const text = part.bare;
      if (/[.:]$/u.test(text) || text.length <= part.from) return [];
      const span = inLine(part.line, text.length - 1, text.length);
      const hint = 'thêm dấu chấm, hoặc hai chấm nếu có điểm theo sau';
      return [{ span, message: 'khoản chưa có dấu kết thúc', hint }];
    }),
};
