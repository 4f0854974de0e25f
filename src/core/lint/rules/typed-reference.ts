import type { Rule } from '../rule.ts';
import { typedIn } from '../typed.ts';

/** Numbers of articles, clauses and points are counted when the regulation is made. */
export const typedReference: Rule = {
  code: 'typed-reference',
  severity: 'error',
  over: 'text',
  why: 'Số điều, khoản đổi theo từng chi bộ; viện dẫn bằng mã thì máy ghi đúng số.',
  avoid: '# Nhiệm vụ\n- Chi bộ biểu quyết theo Điều 7. {#vote}\n',
  prefer: '# Nhiệm vụ\n- Chi bộ biểu quyết theo {{ref "example"}}. {#vote}\n',
  check: ({ kind, text }, set) =>
    kind === 'law'
      ? []
      : typedIn(text, set)
          .filter((typed) => typed.kind === 'reference')
          .map(({ from, to, text: words }) => ({
            from,
            to,
            message: `viện dẫn “${words}” được gõ tay`,
            hint: 'viết {{ref "mã-điều"}}, {{ref "mã-điều/mã-khoản"}}',
          })),
};
