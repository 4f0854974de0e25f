import type { Rule } from '../rule.ts';

export const argumentMissing: Rule = {
  code: 'argument-missing',
  severity: 'error',
  over: 'reading',
  why: 'Tham số mà điều khai thì đề cương phải trao, nếu không chỗ ấy trống.',
  avoid: {
    'hamlet/example.hbs': '{{! args: area }}\n# Chi bộ\n- Chi bộ gồm đảng viên của {{area}}. {#members}\n',
    'hamlet/outline.yaml': '      - { article: example, lock: text }\n',
  },
  prefer: {
    'hamlet/example.hbs': '{{! args: area }}\n# Chi bộ\n- Chi bộ gồm đảng viên của {{area}}. {#members}\n',
    'hamlet/outline.yaml': '      - { article: example, lock: text, with: { area: khối phố } }\n',
  },
};
