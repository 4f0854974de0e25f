import type { Rule } from '../rule.ts';
import { everywhere } from '../set.ts';
import { hasElse, textArgument } from '../template/arguments.ts';

/** Where nothing of the chain stands there is nothing to cite: a condition, or `else`, says what stands then. */
export const basisWithoutCondition: Rule = {
  code: 'basis-without-condition',
  severity: 'error',
  over: 'template',
  why: 'Vào ngày chuỗi chưa có hoặc hết văn bản, chỗ ấy không có gì để viện dẫn và quy chế của ngày ấy không soạn được.',
  avoid: '# Đảng phí\n- Đảng viên đóng đảng phí theo {{basis "dues"}}. {#rate}\n',
  prefer:
    '# Đảng phí\n{{#if law.dues}}\n- Đảng viên đóng đảng phí theo {{basis "dues"}}. {#rate}\n{{else}}\n- Đảng viên đóng đảng phí theo mức do Trung ương quy định. {#central-rate}\n{{/if}}\n',
  check: (template, set) =>
    template.calls.flatMap((call) => {
      const chain = call.helper === 'basis' ? textArgument(call) : null;
      const fact = `law.${chain?.text ?? ''}`;
      if (chain === null || hasElse(call) || !set.logic.knows(fact)) return [];
      if (everywhere(set, template, call.conditions, { fact, wanted: true })) return [];
      const message = `chuỗi “${chain.text}” có ngày không có văn bản để dẫn mà chỗ này không có điều kiện`;
      return [{ span: chain.span, message, hint: `đặt trong {{#if ${fact}}}, hoặc thêm else="…"` }];
    }),
};
