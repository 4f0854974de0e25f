import type { Rule } from '../rule.ts';

/** What a run declares, each include gives. */
export const includeArgumentMissing: Rule = {
  code: 'include-argument-missing',
  severity: 'error',
  replaces: ['argument-missing'],
  over: 'template',
  why: 'Tham số không được trao thì đoạn chung in ra chỗ trống.',
  avoid: {
    'common/runs/sign.hbs': '{{! args: superior }}\n- Bí thư ký và gửi {{superior}}. {#sign}\n',
    'hamlet/example.hbs': '# Ký văn bản\n{{> runs/sign}}\n',
  },
  prefer: {
    'common/runs/sign.hbs': '{{! args: superior }}\n- Bí thư ký và gửi {{superior}}. {#sign}\n',
    'hamlet/example.hbs': '# Ký văn bản\n{{> runs/sign superior=superior.committee}}\n',
  },
  check: ({ includes }, { templates }) =>
    includes.flatMap(({ run, span, given }) => {
      const declared = templates.find(({ kind, name }) => kind === 'run' && name === run)?.declared ?? [];
      return declared
        .filter(({ name }) => !given.some((one) => one.name === name))
        .map(({ name }) => ({
          span,
          message: `đoạn “${run}” cần tham số “${name}”`,
          hint: `viết {{> ${run} ${name}=đường.dẫn}}`,
        }));
    }),
};
