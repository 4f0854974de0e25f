import type { Rule } from '../rule.ts';
import { wordsSpan } from '../template/lines.ts';

/** Every clause and point has an id, by which references and adaptations find it. */
export const idMissing: Rule = {
  code: 'id-missing',
  severity: 'error',
  over: 'template',
  why: 'Mã đứng yên khi thêm, bớt, sửa lời; viện dẫn và điều chỉnh của đảng ủy tìm khoản bằng mã.',
  avoid: '# Chi bộ\n- Bí thư chủ trì cuộc họp.\n',
  prefer: '# Chi bộ\n- Bí thư chủ trì cuộc họp. {#chair}\n',
  check: ({ parts }) =>
    parts.flatMap((part) => {
      if (part.kind === 'include' || (part.kind !== 'clause' && part.kind !== 'point') || part.id !== null) return [];
      const what = part.kind === 'clause' ? 'khoản' : 'điểm';
      return [{ span: wordsSpan(part), message: `${what} chưa có mã`, hint: 'thêm {#ten-ngan} ở cuối dòng' }];
    }),
};
