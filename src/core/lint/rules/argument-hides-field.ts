import type { Rule } from '../rule.ts';

/** An argument named as a field of the branch would take its place without a word. */
export const argumentHidesField: Rule = {
  code: 'argument-hides-field',
  severity: 'error',
  over: 'template',
  why: 'Tham số trùng tên một trường của tệp chi bộ che mất trường ấy trong điều.',
  avoid: {
    'hamlet/example.hbs': '{{! args: name }}\n# Chi bộ\n- Chi bộ gồm đảng viên của {{name}}. {#members}\n',
    'hamlet/outline.yaml': '      - { article: example, lock: text, with: { name: khối phố } }\n',
  },
  prefer: {
    'hamlet/example.hbs': '{{! args: area }}\n# Chi bộ\n- Chi bộ gồm đảng viên của {{area}}. {#members}\n',
    'hamlet/outline.yaml': '      - { article: example, lock: text, with: { area: khối phố } }\n',
  },
  check: ({ kind, declared }, { fields }) =>
    kind === 'run'
      ? []
      : declared
          .filter(({ name }) => fields.some((field) => field === name || field.startsWith(`${name}.`)))
          .map(({ name, span }) => ({
            span,
            message: `tham số “${name}” trùng tên một trường của tệp chi bộ`,
            hint: 'đặt tên khác cho tham số',
          })),
};
