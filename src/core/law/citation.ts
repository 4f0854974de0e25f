/** How documents are named in print: HD 05-HD/VPTW, Phần II, mục I, điểm 6.1.4 and 6.2.3. */
import { isFullDate, shortDate } from './date.ts';
import type { CitedVerdict, LawDocument } from './types.ts';
import { whyNotCitable } from './validity.ts';

/** Kind and number, “Quy định số 208-QĐ/TW”; for the charter and for laws the name they go by. */
export function documentName(document: LawDocument): string {
  return document.citeShort ?? document.cite ?? `${document.kind} số ${document.number}`;
}

const dated = (date: string): string => (isFullDate(date) ? `ngày ${shortDate(date)}` : `năm ${date}`);

function fullName(document: LawDocument): string {
  const { cite, kind, number, date, issuer, subject } = document;
  return cite ?? `${kind} số ${number}, ${dated(date)} của ${issuer} về ${subject}`;
}

const isStateLaw = ({ kind }: LawDocument): boolean => kind === 'Luật' || kind === 'Pháp lệnh';

function yearsOf(laws: readonly LawDocument[]): string[] {
  if (laws.length === 0) return [];
  const years = [...new Set(laws.map(({ date }) => date.slice(0, 4)))].sort();
  return [`${years.length > 1 ? 'các năm' : 'năm'} ${years.join(', ')}`];
}

function papersOf(papers: readonly LawDocument[]): string[] {
  const names = papers.map((paper) => `${documentName(paper)}, ${dated(paper.date)}`);
  return names.length === 0 ? [] : [`bởi ${names.join(' và ')}`];
}

/** An amendment that may not be cited is not named, but that there is one is still said. */
function amendments(amendedBy: readonly LawDocument[]): string {
  if (amendedBy.length === 0) return '';
  const citable = amendedBy.filter((document) => whyNotCitable(document) === null);
  const laws = citable.filter(isStateLaw);
  const papers = citable.filter((document) => !isStateLaw(document));
  return ` (được sửa đổi, bổ sung${[...papersOf(papers), ...yearsOf(laws)].map((part) => ` ${part}`).join(',')})`;
}

/** A verdict is that of one day, and the branches signed on it all cite it. */
const cited = new WeakMap<CitedVerdict, string>();

/** The whole citation as printed after “Căn cứ ”, without an end mark. */
export function citation(verdict: CitedVerdict): string {
  const known = cited.get(verdict);
  if (known !== undefined) return known;
  const text = fullName(verdict.document) + amendments(verdict.amendedBy);
  cited.set(verdict, text);
  return text;
}

/** The name under which the text speaks of the document again: “Quy định số 208-QĐ/TW”. */
export function shortCitation({ document }: CitedVerdict): string {
  return documentName(document);
}
