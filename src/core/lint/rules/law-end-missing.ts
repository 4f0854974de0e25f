import type { Rule } from '../rule.ts';

export const lawEndMissing: Rule = {
  code: 'law-end-missing',
  severity: 'error',
  over: 'reading',
  why: 'Văn bản bị thay thế phải có ngày hết hiệu lực.',
  avoid: {
    'law/documents.yaml':
      "  - { id: a-2020, chain: study, kind: Quy định, number: 11-QĐ/TW, issuer: Bộ Chính trị, date: '2020-01-02', subject: học tập, inForceFrom: '2020-01-02', supersededBy: b-2024, supersededOn: null, appliesTo: [all], confidence: high, sources: ['https://a.vn'] }\n  - { id: b-2024, chain: election-guide, kind: Quy định, number: 12-QĐ/TW, issuer: Bộ Chính trị, date: '2024-05-01', subject: học tập, inForceFrom: '2024-05-01', supersededBy: null, supersededOn: null, appliesTo: [all], confidence: high, sources: ['https://a.vn'] }\n",
  },
  prefer: {
    'law/documents.yaml':
      "  - { id: a-2020, chain: study, kind: Quy định, number: 11-QĐ/TW, issuer: Bộ Chính trị, date: '2020-01-02', subject: học tập, inForceFrom: '2020-01-02', supersededBy: b-2024, supersededOn: '2024-05-01', appliesTo: [all], confidence: high, sources: ['https://a.vn'] }\n  - { id: b-2024, chain: election-guide, kind: Quy định, number: 12-QĐ/TW, issuer: Bộ Chính trị, date: '2024-05-01', subject: học tập, inForceFrom: '2024-05-01', supersededBy: null, supersededOn: null, appliesTo: [all], confidence: high, sources: ['https://a.vn'] }\n",
  },
};
