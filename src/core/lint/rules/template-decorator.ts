import type { Rule } from '../rule.ts';

export const templateDecorator: Rule = {
  code: 'template-decorator',
  severity: 'error',
  over: 'reading',
  why: 'Thẻ {{*…}} thay đổi cách chạy của mẫu; mẫu chỉ chứa lời văn.',
  avoid: {
    'common/runs/sign.hbs': '- Bí thư ký văn bản. {#sign}\n',
    'hamlet/example.hbs': '# Chi bộ\n- Bí thư chủ trì cuộc họp. {#chair}\n{{* log}}\n{{> runs/sign}}\n',
  },
  prefer: {
    'common/runs/sign.hbs': '- Bí thư ký văn bản. {#sign}\n',
    'hamlet/example.hbs': '# Chi bộ\n- Bí thư chủ trì cuộc họp. {#chair}\n{{> runs/sign}}\n',
  },
};
