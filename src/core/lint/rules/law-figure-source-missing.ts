import type { Rule } from '../rule.ts';

/** A document's number, or a name that stands for one. */
const NAMED = /\d+[-/]\p{Lu}|Điều lệ|Luật|Pháp lệnh|Hiến pháp|Bộ luật/u;

/** A figure is printed and enforced with its clause: it names the document it stands in. */
export const lawFigureSourceMissing: Rule = {
  code: 'law-figure-source-missing',
  severity: 'error',
  over: 'figures',
  why: 'Con số không có nguồn thì không ai kiểm được, mà lại dùng để bắt lỗi tệp của chi bộ.',
  avoid: {
    'law/figures.yaml':
      "  - id: sponsor-years\n    title: Số năm giúp đỡ\n    unit: năm\n    typed: allowed\n    values:\n      - { from: '2025-07-01', to: null, value: 8, clause: theo quy định, document: null, grade: C }\n",
  },
  prefer: {
    'law/figures.yaml':
      "  - id: sponsor-years\n    title: Số năm giúp đỡ\n    unit: năm\n    typed: allowed\n    values:\n      - { from: '2025-07-01', to: null, value: 8, clause: Quy định số 294-QĐ/TW, document: null, grade: C }\n",
  },
  check: ({ figures }) =>
    figures.value.figures.flatMap(({ id, values }, index) =>
      values.flatMap(({ clause, document }, at) => {
        if (document !== null || NAMED.test(clause)) return [];
        const message = `trị số của “${id}” không nêu văn bản nào: “${clause}”`;
        const path = ['figures', index, 'values', at, 'clause'];
        return [{ path, message, hint: 'ghi điều khoản và số hiệu văn bản, ví dụ “khoản 2 Điều 24 Điều lệ Đảng”' }];
      }),
    ),
};
