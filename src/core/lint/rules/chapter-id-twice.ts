import type { Rule } from '../rule.ts';

export const chapterIdTwice: Rule = {
  code: 'chapter-id-twice',
  severity: 'error',
  over: 'outline',
  why: 'Mã chương dùng để chỉ đúng một chương khi điều chỉnh, so sánh.',
  avoid: {
    'hamlet/outline.yaml':
      '  - id: duties\n    title: Nhiệm vụ\n    articles:\n      - { article: example, lock: text }\n  - id: duties\n    title: Bầu cử\n    articles:\n      - { article: second, lock: text }\n',
    'hamlet/second.hbs': '# Bầu cử\n- Chi bộ bỏ phiếu kín. {#form}\n',
  },
  prefer: {
    'hamlet/outline.yaml':
      '  - id: duties\n    title: Nhiệm vụ\n    articles:\n      - { article: example, lock: text }\n  - id: election\n    title: Bầu cử\n    articles:\n      - { article: second, lock: text }\n',
    'hamlet/second.hbs': '# Bầu cử\n- Chi bộ bỏ phiếu kín. {#form}\n',
  },
  check: ({ outline: { chapters } }) =>
    chapters.flatMap(({ id }, at) =>
      chapters.slice(0, at).some((one) => one.id === id)
        ? [{ path: ['chapters', at, 'id'], message: `mã chương “${id}” đã dùng ở trên`, hint: 'đặt một mã khác' }]
        : [],
    ),
};
