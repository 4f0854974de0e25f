import type { Rule } from '../rule.ts';

export const chainUnknown: Rule = {
  code: 'chain-unknown',
  severity: 'error',
  over: 'reading',
  why: 'Căn cứ lấy từ các chuỗi của law/documents.yaml; tên khác thì không có gì để viện dẫn.',
  avoid: { 'hamlet/outline.yaml': 'bases: [charter, chater]\n' },
  prefer: { 'hamlet/outline.yaml': 'bases: [charter]\n' },
};
