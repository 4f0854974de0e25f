/** The verdict on one figure, and how a figure is printed. */
import { documentName } from './citation.ts';
import { shortDate, isFullDate } from './date.ts';
import type { FigureVerdict, KnownFigure, LawDocument, LawFigure } from './types.ts';
import { inForceOn, whyNotCitable } from './validity.ts';

type DocumentById = (id: string) => LawDocument | undefined;

function endOf(document: LawDocument, byId: DocumentById): string {
  const successor = document.supersededBy === null ? undefined : byId(document.supersededBy);
  if (successor !== undefined) return `${documentName(document)} đã được ${documentName(successor)} thay thế`;
  const end = document.supersededOn;
  const since = end === null ? '' : ` từ ${isFullDate(end) ? `ngày ${shortDate(end)}` : `năm ${end}`}`;
  return `${documentName(document)} đã hết hiệu lực${since}`;
}

function doubt(document: LawDocument | undefined, date: string, byId: DocumentById): string | null {
  if (document === undefined) return 'chưa theo dõi hiệu lực của văn bản này';
  if (document.supersededOn !== null && document.supersededOn <= date) return endOf(document, byId);
  if (!inForceOn(document, date)) return `${documentName(document)} chưa có hiệu lực`;
  const obstacle = whyNotCitable(document);
  if (obstacle !== null) return `${documentName(document)}: ${obstacle}`;
  const { verifyFrom, verifyWhy = '' } = document;
  return verifyFrom !== undefined && verifyFrom <= date ? verifyWhy : null;
}

/**
 * The figure's value on the day (YYYY-MM-DD); to be verified when its document no longer stands or is in doubt itself.
 */
export function figureOn(figure: LawFigure, date: string, byId: DocumentById): FigureVerdict {
  const row = figure.values.find(({ from, to }) => from <= date && (to === null || date < to));
  if (row === undefined) return { state: 'none' };
  const document = row.document === null ? undefined : byId(row.document);
  const known = {
    value: row.value,
    unit: figure.unit,
    clause: row.clause,
    ...(document === undefined ? {} : { document }),
  };
  const reason = doubt(document, date, byId);
  return reason === null ? { state: 'in-force', ...known } : { state: 'to-verify', reason, ...known };
}

/** The value as printed in Vietnamese, without its unit: 0.5 → “0,5”, 5000 → “5.000”. */
export function figureText(figure: KnownFigure): string {
  if (typeof figure.value === 'string') return figure.value;
  const [whole = '', fraction] = String(figure.value).split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/gu, '.') : whole;
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
