/** One chain on one day in words, for tables that people read. */
import { citation, documentName } from './citation.ts';
import { shortDate } from './date.ts';
import type { ChainVerdict } from './types.ts';

export interface LawRow {
  /** the chain's Vietnamese name */
  chain: string;
  /** how the document is cited, or its name when it is not */
  citation: string;
  /** one Vietnamese phrase */
  verdict: string;
}

/** What became of a chain on the day, with the document that is cited or would have been. */
export function lawRow(chain: string, verdict: ChainVerdict): LawRow {
  switch (verdict.state) {
    case 'in-force':
      return { chain, citation: citation(verdict), verdict: 'còn hiệu lực' };
    case 'to-verify':
      return { chain, citation: citation(verdict), verdict: `còn hiệu lực, cần kiểm tra: ${verdict.reason}` };
    case 'uncitable':
      return { chain, citation: documentName(verdict.document), verdict: `không viện dẫn: ${verdict.reason}` };
    case 'lapsed': {
      const since = /^\d{4}$/u.test(verdict.since) ? `năm ${verdict.since}` : `ngày ${shortDate(verdict.since)}`;
      return { chain, citation: documentName(verdict.document), verdict: `hết hiệu lực từ ${since}` };
    }
    case 'none':
      return { chain, citation: '', verdict: 'không có văn bản' };
  }
}
