import type { Rule } from '../rule.ts';

export const lawChainUnknown: Rule = {
  code: 'law-chain-unknown',
  severity: 'error',
  over: 'reading',
  why: 'Mỗi chuỗi có tên ở phần chains, in trong bảng quyche law.',
  avoid: {
    'law/documents.yaml':
      "  - { id: a-2020, chain: learning, kind: Quy định, number: 11-QĐ/TW, issuer: Bộ Chính trị, date: '2020-01-02', subject: học tập, inForceFrom: '2020-01-02', supersededBy: null, supersededOn: null, appliesTo: [all], confidence: high, sources: ['https://a.vn'] }\n",
  },
  prefer: {
    'law/documents.yaml':
      "  - { id: a-2020, chain: study, kind: Quy định, number: 11-QĐ/TW, issuer: Bộ Chính trị, date: '2020-01-02', subject: học tập, inForceFrom: '2020-01-02', supersededBy: null, supersededOn: null, appliesTo: [all], confidence: high, sources: ['https://a.vn'] }\n",
  },
};
