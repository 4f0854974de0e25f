import type { Rule } from '../rule.ts';

export const templatePartialContext: Rule = {
  code: 'template-partial-context',
  severity: 'error',
  over: 'reading',
  why: 'Đoạn chung khai từng tham số theo tên; trao cả nhóm thì không biết nó dùng gì.',
  avoid: {
    'common/runs/sign.hbs': '- Bí thư ký văn bản. {#sign}\n',
    'hamlet/example.hbs': '# Chi bộ\n- Bí thư chủ trì cuộc họp. {#chair}\n{{> runs/sign meeting}}\n',
  },
  prefer: {
    'common/runs/sign.hbs': '- Bí thư ký văn bản. {#sign}\n',
    'hamlet/example.hbs': '# Chi bộ\n- Bí thư chủ trì cuộc họp. {#chair}\n{{> runs/sign}}\n',
  },
};
