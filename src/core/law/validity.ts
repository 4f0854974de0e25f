/** When a document stands, and whether enough is known of it to print it. */
import { isFullDate } from './date.ts';
import type { LawDocument } from './types.ts';

/**
 * Does the document stand on the day (YYYY-MM-DD)? The first day counts, the day of its end does not.
 * A year alone sorts before all its days: such a document begins, or ends, with the year.
 */
export function inForceOn(document: LawDocument, date: string): boolean {
  const { inForceFrom, supersededOn } = document;
  return inForceFrom <= date && (supersededOn === null || date < supersededOn);
}

/** Why the document may not be cited, or null when it may. The rule is computed so that no flag can contradict it. */
export function whyNotCitable(document: LawDocument): string | null {
  if (!isFullDate(document.date) || !isFullDate(document.inForceFrom)) return 'chưa biết đủ ngày, tháng, năm';
  if (document.confidence === 'low') return 'số, ngày hoặc tên chưa chắc chắn';
  if (document.descriptive === true) return 'chưa biết trích yếu chính thức';
  return document.sources.length === 0 ? 'chưa có nguồn' : null;
}

/** Amendments stand beside their original and are never a chain's document. */
export function isAmendment(document: LawDocument): boolean {
  return document.amends !== undefined;
}
