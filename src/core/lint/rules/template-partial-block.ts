import type { Rule } from '../rule.ts';

export const templatePartialBlock: Rule = {
  code: 'template-partial-block',
  severity: 'error',
  over: 'reading',
  why: 'Đoạn chung là trọn khoản, không phải khung để điền.',
  avoid: {
    'common/runs/sign.hbs': '- Bí thư ký văn bản. {#sign}\n',
    'hamlet/example.hbs':
      '# Chi bộ\n- Bí thư chủ trì cuộc họp. {#chair}\n{{#> runs/sign}}\n- Bí thư ký. {#other}\n{{/runs/sign}}\n{{> runs/sign}}\n',
  },
  prefer: {
    'common/runs/sign.hbs': '- Bí thư ký văn bản. {#sign}\n',
    'hamlet/example.hbs': '# Chi bộ\n- Bí thư chủ trì cuộc họp. {#chair}\n{{> runs/sign}}\n',
  },
};
