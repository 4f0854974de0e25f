import { nearest } from '../../read/nearest.ts';
import type { Rule } from '../rule.ts';

/** An include gives what the run declares and nothing else. */
export const includeArgumentUnknown: Rule = {
  code: 'include-argument-unknown',
  severity: 'error',
  replaces: ['argument-undeclared'],
  over: 'template',
  why: 'Tham số mà đoạn chung không khai thì không ai dùng; thường là tên viết sai.',
  avoid: {
    'common/runs/sign.hbs': '- Bí thư ký văn bản. {#sign}\n',
    'hamlet/example.hbs': '# Ký văn bản\n{{> runs/sign superior=superior.committee}}\n',
  },
  prefer: {
    'common/runs/sign.hbs': '- Bí thư ký văn bản. {#sign}\n',
    'hamlet/example.hbs': '# Ký văn bản\n{{> runs/sign}}\n',
  },
  check: ({ includes }, { templates }) =>
    includes.flatMap(({ run, given }) => {
      const target = templates.find(({ kind, name }) => kind === 'run' && name === run);
      if (target === undefined) return [];
      const names = target.declared.map(({ name }) => name);
      return given
        .filter(({ name, value }) => !names.includes(name) && ['PathExpression', 'StringLiteral'].includes(value.type))
        .map(({ name, span }) => {
          const near = nearest(name, names);
          const hint = near === null ? 'bỏ tham số này' : `viết “${near}”`;
          return { span, message: `đoạn “${run}” không khai tham số “${name}”`, hint };
        });
    }),
};
