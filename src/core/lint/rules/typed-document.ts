import type { Rule } from '../rule.ts';
import { typedIn } from '../typed.ts';

/** A document's number belongs to documents.yaml, which knows what stands on the day of signing. */
export const typedDocument: Rule = {
  code: 'typed-document',
  severity: 'error',
  over: 'text',
  why: 'Văn bản bị thay thế thì số hiệu gõ tay vẫn nằm lại trong mẫu; {{basis}} tự chọn văn bản còn hiệu lực vào ngày ký.',
  avoid: '# Đảng phí\n- Đảng viên đóng đảng phí theo Quy định số 01-QĐ/TW. {#rate}\n',
  prefer:
    '# Đảng phí\n{{#if law.dues}}\n- Đảng viên đóng đảng phí theo {{basis "dues"}}. {#rate}\n{{else}}\n- Đảng viên đóng đảng phí theo quy định của Trung ương. {#central-rate}\n{{/if}}\n',
  check: ({ kind, text }, set) =>
    kind === 'law'
      ? []
      : typedIn(text, set)
          .filter((typed) => typed.kind === 'document')
          .map(({ from, to, text: words }) => ({
            from,
            to,
            message: `số hiệu văn bản “${words}” được gõ tay`,
            hint: 'dùng {{basis "chuỗi"}} trong {{#if law.chuỗi}}',
          })),
};
