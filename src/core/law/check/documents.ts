/** Checks of single documents and of the names they use. */
import type { Problem } from '../../diagnostic.ts';
import type { LawDocuments } from '../../schema/documents.ts';
import type { LawDocument } from '../types.ts';
import { lawError, repeatedIds, type PlaceAt } from './place.ts';

function repeated({ documents }: LawDocuments, at: PlaceAt): Problem[] {
  return repeatedIds(documents).map(({ id, index }) =>
    lawError(
      'law-document-repeated',
      `mã “${id}” được đặt cho hai văn bản`,
      at(['documents', index, 'id']),
      'đặt mã khác, thêm năm ban hành',
    ),
  );
}

function unknownNames(document: LawDocument, index: number, data: LawDocuments, at: PlaceAt): Problem[] {
  const problems: Problem[] = [];
  const known = (id: string): boolean => data.documents.some((other) => other.id === id);
  const unknown = (id: string, path: (string | number)[]): void => {
    const message = `văn bản “${id}” không có trong danh mục`;
    const place = at(['documents', index, ...path]);
    problems.push(lawError('law-document-unknown', message, place, 'viết đúng mã của một văn bản trong danh mục'));
  };
  if (document.supersededBy !== null && !known(document.supersededBy)) unknown(document.supersededBy, ['supersededBy']);
  for (const [position, id] of (document.amends ?? []).entries()) if (!known(id)) unknown(id, ['amends', position]);
  if (document.chain !== null && !Object.hasOwn(data.chains, document.chain)) {
    const message = `chuỗi “${document.chain}” chưa có tên`;
    const place = at(['documents', index, 'chain']);
    problems.push(
      lawError('law-chain-unknown', message, place, 'viết đúng mã chuỗi hoặc thêm tên chuỗi ở phần “chains”'),
    );
  }
  return problems;
}

function missingSource(document: LawDocument, index: number, at: PlaceAt): Problem[] {
  // A document of low confidence is never printed, so it may stand without a source.
  if (document.sources.length > 0 || document.confidence === 'low') return [];
  const message = `văn bản “${document.id}” không có nguồn mà mức tin cậy là “${document.confidence}”`;
  const hint = 'ghi nguồn hoặc đặt “confidence: low”';
  return [lawError('law-source-missing', message, at(['documents', index, 'sources']), hint)];
}

function datesOf(document: LawDocument, index: number, at: PlaceAt): Problem[] {
  const { id, inForceFrom, supersededBy, supersededOn } = document;
  if (supersededOn === null) {
    if (supersededBy === null) return [];
    const message = `văn bản “${id}” có văn bản thay thế mà không có ngày hết hiệu lực`;
    const hint = 'ghi “supersededOn” là ngày văn bản thay thế có hiệu lực';
    return [lawError('law-end-missing', message, at(['documents', index, 'supersededOn']), hint)];
  }
  if (inForceFrom < supersededOn) return [];
  const message = `văn bản “${id}” hết hiệu lực ngày “${supersededOn}”, không sau ngày có hiệu lực “${inForceFrom}”`;
  const place = at(['documents', index, 'supersededOn']);
  return [lawError('law-ends-before-start', message, place, 'sửa một trong hai ngày')];
}

/** Ids used twice or unknown, chains without a name, sources and ends that are missing, ends before the start. */
export function documentProblems(data: LawDocuments, at: PlaceAt): Problem[] {
  return [
    ...repeated(data, at),
    ...data.documents.flatMap((document, index) => [
      ...unknownNames(document, index, data, at),
      ...missingSource(document, index, at),
      ...datesOf(document, index, at),
    ]),
  ];
}
