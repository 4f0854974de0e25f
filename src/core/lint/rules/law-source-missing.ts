import type { Rule } from '../rule.ts';

export const lawSourceMissing: Rule = {
  code: 'law-source-missing',
  severity: 'error',
  over: 'reading',
  why: 'Văn bản không có nguồn thì không ai kiểm được; máy không viện dẫn.',
  avoid: {
    'law/documents.yaml':
      "  - { id: a-2020, chain: study, kind: Quy định, number: 11-QĐ/TW, issuer: Bộ Chính trị, date: '2020-01-02', subject: học tập, inForceFrom: '2020-01-02', supersededBy: null, supersededOn: null, appliesTo: [all], confidence: high, sources: [] }\n",
  },
  prefer: {
    'law/documents.yaml':
      "  - { id: a-2020, chain: study, kind: Quy định, number: 11-QĐ/TW, issuer: Bộ Chính trị, date: '2020-01-02', subject: học tập, inForceFrom: '2020-01-02', supersededBy: null, supersededOn: null, appliesTo: [all], confidence: high, sources: ['https://a.vn'] }\n",
  },
};
