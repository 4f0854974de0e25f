import type { Rule } from '../rule.ts';
import { typedIn } from '../typed.ts';

/** Numbers that no rule of the Party settles are the branch's own: fields of its file. */
export const typedNumber: Rule = {
  code: 'typed-number',
  severity: 'error',
  over: 'text',
  why: 'Con số gõ trong mẫu áp cho mọi chi bộ; con số của chi bộ nằm trong tệp chi bộ, con số của Đảng nằm trong law/figures.yaml.',
  avoid: '# Sinh hoạt\n- Bí thư thông báo nội dung cho đảng viên trước 4 ngày. {#notice}\n',
  prefer: '# Sinh hoạt\n- Bí thư thông báo nội dung cho đảng viên trước {{meeting.noticeDays}} ngày. {#notice}\n',
  check: ({ kind, text }, set) =>
    kind === 'law'
      ? []
      : typedIn(text, set)
          .filter((typed) => typed.kind === 'number')
          .map(({ from, to, text: words }) => ({
            from,
            to,
            message: `con số “${words}” được gõ tay`,
            hint: 'dùng một trường của tệp chi bộ, ví dụ {{meeting.noticeDays}}, hoặc {{figure "mã"}}',
          })),
};
