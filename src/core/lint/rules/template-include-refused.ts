import type { Rule } from '../rule.ts';

export const templateIncludeRefused: Rule = {
  code: 'template-include-refused',
  severity: 'error',
  over: 'reading',
  why: 'Chỉ các đoạn trong common/runs được soạn để ghép; một điều không chứa điều khác.',
  avoid: {
    'common/runs/sign.hbs': '- Bí thư ký văn bản. {#sign}\n',
    'hamlet/example.hbs': '# Chi bộ\n- Bí thư chủ trì cuộc họp. {#chair}\n{{> common/scope}}\n{{> runs/sign}}\n',
  },
  prefer: {
    'common/runs/sign.hbs': '- Bí thư ký văn bản. {#sign}\n',
    'hamlet/example.hbs': '# Chi bộ\n- Bí thư chủ trì cuộc họp. {#chair}\n{{> runs/sign}}\n',
  },
};
