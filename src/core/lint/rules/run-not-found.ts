import type { Rule } from '../rule.ts';

export const runNotFound: Rule = {
  code: 'run-not-found',
  severity: 'error',
  over: 'reading',
  why: 'Đoạn không có thì những khoản ấy không có trong quy chế.',
  avoid: {
    'common/runs/sign.hbs': '- Bí thư ký văn bản. {#sign}\n',
    'hamlet/example.hbs': '# Chi bộ\n- Bí thư chủ trì cuộc họp. {#chair}\n{{> runs/signs}}\n{{> runs/sign}}\n',
  },
  prefer: {
    'common/runs/sign.hbs': '- Bí thư ký văn bản. {#sign}\n',
    'hamlet/example.hbs': '# Chi bộ\n- Bí thư chủ trì cuộc họp. {#chair}\n{{> runs/sign}}\n',
  },
};
