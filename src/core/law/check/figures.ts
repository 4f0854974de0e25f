/** Checks of figures.yaml. */
import type { Problem } from '../../diagnostic.ts';
import type { LawDocuments } from '../../schema/documents.ts';
import type { LawFigures } from '../../schema/figures.ts';
import type { FigureValue, LawFigure } from '../types.ts';
import { lawError, repeatedIds, type PlaceAt } from './place.ts';

const endsAfter = ({ to }: FigureValue, date: string): boolean => to === null || to > date;

function overlapping(figure: LawFigure, index: number, at: PlaceAt): Problem[] {
  return figure.values.flatMap((value, position) => {
    const before = figure.values
      .slice(0, position)
      .find((earlier) => endsAfter(earlier, value.from) && endsAfter(value, earlier.from));
    if (before === undefined) return [];
    const message = `con số “${figure.id}” có hai trị số “${before.value}” và “${value.value}” cùng có hiệu lực`;
    const place = at(['figures', index, 'values', position, 'from']);
    return [lawError('law-figure-overlaps', message, place, 'ghi “to” của trị số trước là “from” của trị số sau')];
  });
}

function reversed(figure: LawFigure, index: number, at: PlaceAt): Problem[] {
  return figure.values.flatMap(({ from, to }, position) => {
    if (to === null || from < to) return [];
    const message = `trị số của “${figure.id}” hết hiệu lực ngày “${to}”, không sau ngày có hiệu lực “${from}”`;
    const place = at(['figures', index, 'values', position, 'to']);
    return [lawError('law-figure-ends-before-start', message, place, 'sửa một trong hai ngày')];
  });
}

function unknownDocuments(figure: LawFigure, index: number, known: ReadonlySet<string>, at: PlaceAt): Problem[] {
  return figure.values.flatMap(({ document }, position) => {
    if (document === null || known.has(document)) return [];
    const message = `văn bản “${document}” của con số “${figure.id}” không có trong danh mục`;
    const place = at(['figures', index, 'values', position, 'document']);
    return [lawError('law-document-unknown', message, place, 'viết đúng mã của một văn bản trong danh mục')];
  });
}

/** Ids used twice, values that overlap or end before they begin, documents that are not in the list. */
export function figureProblems({ figures }: LawFigures, { documents }: LawDocuments, at: PlaceAt): Problem[] {
  const known = new Set(documents.map(({ id }) => id));
  const repeated = repeatedIds(figures).map(({ id, index }) =>
    lawError(
      'law-figure-repeated',
      `mã “${id}” được đặt cho hai con số`,
      at(['figures', index, 'id']),
      'gộp các trị số vào một con số',
    ),
  );
  return [
    ...repeated,
    ...figures.flatMap((figure, index) => [
      ...overlapping(figure, index, at),
      ...reversed(figure, index, at),
      ...unknownDocuments(figure, index, known, at),
    ]),
  ];
}
