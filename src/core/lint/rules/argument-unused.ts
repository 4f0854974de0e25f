import type { Rule } from '../rule.ts';

/** What is declared is used. */
export const argumentUnused: Rule = {
  code: 'argument-unused',
  severity: 'warning',
  over: 'template',
  why: 'Tham số khai mà không dùng làm người soạn đề cương phải viết một lời không in ra đâu cả.',
  avoid: {
    'common/runs/sign.hbs': '{{! args: superior }}\n- Bí thư ký văn bản. {#sign}\n',
    'hamlet/example.hbs': '# Ký văn bản\n{{> runs/sign superior=superior.committee}}\n',
  },
  prefer: {
    'common/runs/sign.hbs': '{{! args: superior }}\n- Bí thư ký văn bản, gửi {{superior}}. {#sign}\n',
    'hamlet/example.hbs': '# Ký văn bản\n{{> runs/sign superior=superior.committee}}\n',
  },
  check: ({ declared, uses }) =>
    declared
      .filter(({ name }) => !uses.some(({ path }) => path.parts[0] === name))
      .map(({ name, span }) => ({
        span,
        message: `tham số “${name}” được khai mà không dùng`,
        hint: `dùng {{${name}}} trong lời văn, hoặc bỏ khỏi {{! args: … }}`,
      })),
};
