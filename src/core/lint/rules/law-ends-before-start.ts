import type { Rule } from '../rule.ts';

export const lawEndsBeforeStart: Rule = {
  code: 'law-ends-before-start',
  severity: 'error',
  over: 'reading',
  why: 'Ngày hết hiệu lực đứng sau ngày có hiệu lực.',
  avoid: {
    'law/documents.yaml':
      "  - { id: a-2020, chain: study, kind: Quy định, number: 11-QĐ/TW, issuer: Bộ Chính trị, date: '2020-01-02', subject: học tập, inForceFrom: '2020-01-02', supersededBy: null, supersededOn: '2019-01-01', appliesTo: [all], confidence: high, sources: ['https://a.vn'] }\n",
  },
  prefer: {
    'law/documents.yaml':
      "  - { id: a-2020, chain: study, kind: Quy định, number: 11-QĐ/TW, issuer: Bộ Chính trị, date: '2020-01-02', subject: học tập, inForceFrom: '2020-01-02', supersededBy: null, supersededOn: '2021-01-01', appliesTo: [all], confidence: high, sources: ['https://a.vn'] }\n",
  },
};
