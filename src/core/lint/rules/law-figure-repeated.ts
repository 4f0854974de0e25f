import type { Rule } from '../rule.ts';

export const lawFigureRepeated: Rule = {
  code: 'law-figure-repeated',
  severity: 'error',
  over: 'reading',
  why: 'Mã chỉ đúng một con số.',
  avoid: {
    'law/figures.yaml':
      "  - { id: helper-years, title: Số năm giúp đỡ, unit: năm, typed: allowed, values: [{ from: '2020-01-01', to: '2025-01-01', value: 8, clause: Quy định số 294-QĐ/TW, document: null, grade: B }, { from: '2025-01-01', to: null, value: 11, clause: Quy định số 294-QĐ/TW, document: null, grade: B }] }\n  - { id: helper-years, title: Số năm giúp đỡ, unit: năm, typed: allowed, values: [{ from: '2020-01-01', to: null, value: 8, clause: Quy định số 294-QĐ/TW, document: null, grade: B }] }\n",
  },
  prefer: {
    'law/figures.yaml':
      "  - { id: helper-years, title: Số năm giúp đỡ, unit: năm, typed: allowed, values: [{ from: '2020-01-01', to: '2025-01-01', value: 8, clause: Quy định số 294-QĐ/TW, document: null, grade: B }, { from: '2025-01-01', to: null, value: 11, clause: Quy định số 294-QĐ/TW, document: null, grade: B }] }\n",
  },
};
