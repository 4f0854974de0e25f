import type { Rule } from '../rule.ts';

export const lawDocumentRepeated: Rule = {
  code: 'law-document-repeated',
  severity: 'error',
  over: 'reading',
  why: 'Mã chỉ đúng một văn bản.',
  avoid: {
    'law/documents.yaml':
      "  - { id: a-2020, chain: study, kind: Quy định, number: 11-QĐ/TW, issuer: Bộ Chính trị, date: '2020-01-02', subject: học tập, inForceFrom: '2020-01-02', supersededBy: null, supersededOn: null, appliesTo: [all], confidence: high, sources: ['https://a.vn'] }\n  - { id: a-2020, chain: election-guide, kind: Quy định, number: 12-QĐ/TW, issuer: Bộ Chính trị, date: '2020-01-02', subject: học tập, inForceFrom: '2020-01-02', supersededBy: null, supersededOn: null, appliesTo: [all], confidence: high, sources: ['https://a.vn'] }\n",
  },
  prefer: {
    'law/documents.yaml':
      "  - { id: a-2020, chain: study, kind: Quy định, number: 11-QĐ/TW, issuer: Bộ Chính trị, date: '2020-01-02', subject: học tập, inForceFrom: '2020-01-02', supersededBy: null, supersededOn: null, appliesTo: [all], confidence: high, sources: ['https://a.vn'] }\n  - { id: b-2020, chain: election-guide, kind: Quy định, number: 12-QĐ/TW, issuer: Bộ Chính trị, date: '2020-01-02', subject: học tập, inForceFrom: '2020-01-02', supersededBy: null, supersededOn: null, appliesTo: [all], confidence: high, sources: ['https://a.vn'] }\n",
  },
};
