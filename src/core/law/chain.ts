/** The verdict on one chain of documents. */
import { shortDate } from './date.ts';
import type { ChainVerdict, LawDocument } from './types.ts';
import { inForceOn, isAmendment, whyNotCitable } from './validity.ts';

const byDate = (a: LawDocument, b: LawDocument): number => (a.date < b.date ? -1 : Number(a.date > b.date));

function amendmentsOf(original: LawDocument, date: string, documents: readonly LawDocument[]): LawDocument[] {
  return documents
    .filter((document) => document.amends?.includes(original.id) === true && inForceOn(document, date))
    .sort(byDate);
}

function ended(originals: readonly LawDocument[], date: string): ChainVerdict {
  const past = originals.filter(({ supersededOn }) => supersededOn !== null && supersededOn <= date).sort(byDate);
  const last = past.at(-1);
  // A document replaced by one of another chain leaves its own chain empty, not lapsed.
  if (last === undefined || last.supersededOn === null || last.supersededBy !== null) return { state: 'none' };
  return { state: 'lapsed', document: last, since: last.supersededOn };
}

function whyNotCitableOn(document: LawDocument, date: string): string | null {
  // 01-QĐ/TW was signed on 3/2/2026 and holds from 1/2/2026: a paper of the days between cannot name it.
  if (document.date > date) return `ký ngày ${shortDate(document.date)}, sau ngày của quy chế`;
  return whyNotCitable(document);
}

/** What stands in the chain on the day (YYYY-MM-DD). */
export function chainOn(chain: string, date: string, documents: readonly LawDocument[]): ChainVerdict {
  const originals = documents.filter((document) => document.chain === chain && !isAmendment(document));
  const document = originals.find((original) => inForceOn(original, date));
  if (document === undefined) return ended(originals, date);
  const obstacle = whyNotCitableOn(document, date);
  if (obstacle !== null) return { state: 'uncitable', document, reason: obstacle };
  const amendedBy = amendmentsOf(document, date, documents);
  const { verifyFrom, verifyWhy = '' } = document;
  return verifyFrom !== undefined && verifyFrom <= date
    ? { state: 'to-verify', document, amendedBy, reason: verifyWhy }
    : { state: 'in-force', document, amendedBy };
}
