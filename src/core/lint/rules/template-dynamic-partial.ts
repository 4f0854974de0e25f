import type { Rule } from '../rule.ts';

export const templateDynamicPartial: Rule = {
  code: 'template-dynamic-partial',
  severity: 'error',
  over: 'reading',
  why: 'Đoạn nào được ghép phải đọc thấy ngay trong tệp, và máy phải kiểm được trước khi soạn.',
  avoid: {
    'common/runs/sign.hbs': '- Bí thư ký văn bản. {#sign}\n',
    'hamlet/example.hbs': '# Chi bộ\n- Bí thư chủ trì cuộc họp. {#chair}\n{{> (lookup . "run")}}\n{{> runs/sign}}\n',
  },
  prefer: {
    'common/runs/sign.hbs': '- Bí thư ký văn bản. {#sign}\n',
    'hamlet/example.hbs': '# Chi bộ\n- Bí thư chủ trì cuộc họp. {#chair}\n{{> runs/sign}}\n',
  },
};
