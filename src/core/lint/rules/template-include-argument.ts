import type { Rule } from '../rule.ts';

export const templateIncludeArgument: Rule = {
  code: 'template-include-argument',
  severity: 'error',
  over: 'reading',
  why: 'Đoạn chung nhận một trường hoặc chữ trong ngoặc kép; con số trần không phải lời văn.',
  avoid: {
    'common/runs/sign.hbs': '- Bí thư ký văn bản. {#sign}\n',
    'hamlet/example.hbs': '# Chi bộ\n- Bí thư chủ trì cuộc họp. {#chair}\n{{> runs/sign count=5}}\n',
  },
  prefer: {
    'common/runs/sign.hbs': '- Bí thư ký văn bản. {#sign}\n',
    'hamlet/example.hbs': '# Chi bộ\n- Bí thư chủ trì cuộc họp. {#chair}\n{{> runs/sign}}\n',
  },
};
