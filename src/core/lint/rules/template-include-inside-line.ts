import type { Rule } from '../rule.ts';

export const templateIncludeInsideLine: Rule = {
  code: 'template-include-inside-line',
  severity: 'error',
  over: 'reading',
  why: 'Đoạn chung là trọn khoản, đứng sát lề trên dòng riêng.',
  avoid: {
    'common/runs/sign.hbs': '- Bí thư ký văn bản. {#sign}\n',
    'hamlet/example.hbs': '# Chi bộ\n- Bí thư chủ trì cuộc họp. {#chair}\n  {{> runs/sign}}\n',
  },
  prefer: {
    'common/runs/sign.hbs': '- Bí thư ký văn bản. {#sign}\n',
    'hamlet/example.hbs': '# Chi bộ\n- Bí thư chủ trì cuộc họp. {#chair}\n{{> runs/sign}}\n',
  },
};
