import { nearest } from '../../read/nearest.ts';
import type { Rule } from '../rule.ts';

/** A run sees its arguments and nothing else of the branch. */
export const runArgumentUndeclared: Rule = {
  code: 'run-argument-undeclared',
  severity: 'error',
  over: 'template',
  why: 'Đoạn chung chỉ thấy các tham số đã khai; tên khác là chỗ trống mà không ai báo.',
  avoid: {
    'common/runs/sign.hbs': '- Bí thư ký và gửi {{superior}}. {#sign}\n',
    'hamlet/example.hbs': '# Ký văn bản\n{{> runs/sign}}\n',
  },
  prefer: {
    'common/runs/sign.hbs': '{{! args: superior }}\n- Bí thư ký và gửi {{superior}}. {#sign}\n',
    'hamlet/example.hbs': '# Ký văn bản\n{{> runs/sign superior=superior.committee}}\n',
  },
  check: ({ kind, declared, uses }) =>
    kind !== 'run'
      ? []
      : uses
          .filter(({ path, frame }) => frame.outer === null && path.depth === 0 && !path.data && path.parts.length > 0)
          .filter(({ path }) => !declared.some(({ name }) => name === path.parts[0]))
          .map(({ path, span }) => {
            const [name = ''] = path.parts;
            const near = nearest(
              name,
              declared.map((one) => one.name),
            );
            const hint = near === null ? `thêm “${name}” vào {{! args: … }} ở dòng đầu` : `viết “${near}”`;
            return { span, message: `đoạn chung không khai tham số “${name}”`, hint };
          }),
};
