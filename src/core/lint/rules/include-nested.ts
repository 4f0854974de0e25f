import type { Rule } from '../rule.ts';

export const includeNested: Rule = {
  code: 'include-nested',
  severity: 'error',
  over: 'reading',
  why: 'Đoạn chung ghép đoạn chung thì một khoản nằm ở ba tệp, và có thể ghép thành vòng.',
  avoid: {
    'common/runs/sign.hbs': '- Bí thư ký văn bản. {#sign}\n',
    'common/runs/both.hbs': '- Bí thư soát văn bản. {#check}\n{{> runs/sign}}\n',
    'hamlet/example.hbs': '# Chi bộ\n{{> runs/both}}\n{{> runs/sign}}\n',
  },
  prefer: {
    'common/runs/sign.hbs': '- Bí thư ký văn bản. {#sign}\n',
    'common/runs/both.hbs': '- Bí thư soát văn bản. {#check}\n',
    'hamlet/example.hbs': '# Chi bộ\n{{> runs/both}}\n{{> runs/sign}}\n',
  },
};
