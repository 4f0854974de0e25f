import type { Rule } from '../rule.ts';

export const lawFigureEndsBeforeStart: Rule = {
  code: 'law-figure-ends-before-start',
  severity: 'error',
  over: 'reading',
  why: 'Ngày hết hiệu lực của trị số đứng sau ngày đầu.',
  avoid: {
    'law/figures.yaml':
      "  - { id: helper-years, title: Số năm giúp đỡ, unit: năm, typed: allowed, values: [{ from: '2025-01-01', to: '2020-01-01', value: 8, clause: Quy định số 294-QĐ/TW, document: null, grade: B }] }\n",
  },
  prefer: {
    'law/figures.yaml':
      "  - { id: helper-years, title: Số năm giúp đỡ, unit: năm, typed: allowed, values: [{ from: '2020-01-01', to: '2025-01-01', value: 8, clause: Quy định số 294-QĐ/TW, document: null, grade: B }, { from: '2025-01-01', to: null, value: 11, clause: Quy định số 294-QĐ/TW, document: null, grade: B }] }\n",
  },
};
