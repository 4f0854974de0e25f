/** The “Căn cứ” of a document. */
import type { Place, Problem } from '../diagnostic.ts';
import { citation, shortCitation } from './citation.ts';
import { doubtOf } from './doubt.ts';
import type { Law, ToVerify } from './types.ts';

/** One basis: `text` is printed after “Căn cứ ”, without an end mark. */
export interface Citation {
  chain: string;
  documentId: string;
  text: string;
}

export interface Bases {
  citations: Citation[];
  problems: Problem[];
}

const LAW_FILE: Place = { kind: 'file', file: 'law/documents.yaml' };

function toVerify(verdict: ToVerify, place: Place): Problem {
  return {
    code: 'law-to-verify',
    severity: 'warning',
    // No date in the words: the same doubt in many branches is one warning a run.
    message: `“${shortCitation(verdict)}” được viện dẫn nhưng cần kiểm tra hiệu lực: ${verdict.reason}`,
    place,
    hint: 'đối chiếu với bản gốc hoặc hỏi cấp ủy cấp trên trước khi ký',
  };
}

/**
 * The documents of the named chains, in the order given. Chains where nothing stands or nothing can be
 * cited are left out; one that is to be verified is cited and gives a warning at `place`, the law file.
 */
export function basesOn(law: Law, chains: readonly string[], place: Place = LAW_FILE): Bases {
  const bases: Bases = { citations: [], problems: [] };
  for (const chain of chains) {
    const verdict = law.chains[chain];
    if (verdict?.state !== 'in-force' && verdict?.state !== 'to-verify') continue;
    bases.citations.push({ chain, documentId: verdict.document.id, text: citation(verdict) });
    if (verdict.state === 'to-verify') bases.problems.push(doubtOf(verdict, place, () => toVerify(verdict, place)));
  }
  return bases;
}
