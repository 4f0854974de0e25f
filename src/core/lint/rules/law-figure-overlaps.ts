import type { Rule } from '../rule.ts';

export const lawFigureOverlaps: Rule = {
  code: 'law-figure-overlaps',
  severity: 'error',
  over: 'reading',
  why: 'Hai trị số cùng có hiệu lực thì không biết in trị số nào.',
  avoid: {
    'law/figures.yaml':
      "  - { id: helper-years, title: Số năm giúp đỡ, unit: năm, typed: allowed, values: [{ from: '2020-01-01', to: null, value: 8, clause: Quy định số 294-QĐ/TW, document: null, grade: B }, { from: '2025-01-01', to: null, value: 11, clause: Quy định số 294-QĐ/TW, document: null, grade: B }] }\n",
  },
  prefer: {
    'law/figures.yaml':
      "  - { id: helper-years, title: Số năm giúp đỡ, unit: năm, typed: allowed, values: [{ from: '2020-01-01', to: '2025-01-01', value: 8, clause: Quy định số 294-QĐ/TW, document: null, grade: B }, { from: '2025-01-01', to: null, value: 11, clause: Quy định số 294-QĐ/TW, document: null, grade: B }] }\n",
  },
};
