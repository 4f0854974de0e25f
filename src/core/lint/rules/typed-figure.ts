import type { Rule } from '../rule.ts';
import { typedIn } from '../typed.ts';

/** A figure that figures.yaml marks `typed: forbidden` comes from there, with its dates and its clause. */
export const typedFigure: Rule = {
  code: 'typed-figure',
  severity: 'error',
  over: 'text',
  why: 'Con số do Đảng quy định đổi theo thời gian; {{figure}} lấy trị số có hiệu lực vào ngày ký, kèm điều khoản.',
  avoid: '# Xóa tên\n- Chi bộ xem xét đảng viên bỏ sinh hoạt ba tháng trong năm. {#strike-off}\n',
  prefer:
    '# Xóa tên\n{{#if figure.strike-off-months}}\n- Chi bộ xem xét đảng viên bỏ sinh hoạt {{figure "strike-off-months" form="words"}} tháng trong năm. {#strike-off}\n{{/if}}\n',
  check: ({ kind, text }, set) =>
    kind === 'law'
      ? []
      : typedIn(text, set)
          .filter((typed) => typed.kind === 'figure')
          .map(({ from, to, text: words, figure = '' }) => ({
            from,
            to,
            message: `con số “${words}” được gõ tay, law/figures.yaml có con số “${figure}”`,
            hint: `viết {{figure "${figure}"}} trong {{#if figure.${figure}}}; là con số khác thì đưa vào tệp chi bộ`,
          })),
};
