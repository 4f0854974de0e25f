import type { Rule } from '../rule.ts';
import { everywhere } from '../set.ts';
import { hasElse, textArgument } from '../template/arguments.ts';

/** Before its first day a figure has no value: its text stands under its condition, or `else` says what stands then. */
export const figureWithoutCondition: Rule = {
  code: 'figure-without-condition',
  severity: 'error',
  over: 'template',
  why: 'Vào ngày con số chưa được quy định, chỗ ấy không có gì để in và quy chế của ngày ấy không soạn được.',
  avoid: '# Chuyển sinh hoạt\n- Thời hạn chuyển là {{figure "transfer-days"}} ngày làm việc. {#transfer}\n',
  prefer:
    '# Chuyển sinh hoạt\n{{#if figure.transfer-days}}\n- Thời hạn chuyển là {{figure "transfer-days"}} ngày làm việc. {#transfer}\n{{else}}\n- Thời hạn chuyển theo quy định của Trung ương. {#central-transfer}\n{{/if}}\n',
  check: (template, set) =>
    template.calls.flatMap((call) => {
      const id = call.helper === 'figure' ? textArgument(call) : null;
      const fact = `figure.${id?.text ?? ''}`;
      if (id === null || hasElse(call) || !set.logic.knows(fact)) return [];
      if (everywhere(set, template, call.conditions, { fact, wanted: true })) return [];
      const message = `con số “${id.text}” có ngày chưa được quy định mà chỗ này không có điều kiện`;
      return [{ span: id.span, message, hint: `đặt trong {{#if ${fact}}}, hoặc thêm else="…"` }];
    }),
};
