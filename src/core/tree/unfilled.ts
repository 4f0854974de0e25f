/** Blanks that a final document would print: one problem a field. */
import type { Problem, TextPlace } from '../diagnostic.ts';
import type { Blank, Inline, Regulation } from './nodes.ts';
import { mapInlines } from './walk.ts';

type PlaceOf = (path: readonly (string | number)[], at?: 'key' | 'value') => TextPlace;

/** One problem for each field that the text of a final document needs and the branch file leaves out. */
export function unfilled(regulation: Regulation | undefined, placeOf: PlaceOf): Problem[] {
  const blanks = new Map<string, { path: string; label: string }>();
  // The items of a list lack the same field: that is one thing to fill in.
  const note = ({ path, label }: Blank): void => {
    const field = path.replace(/\.\d+(?=\.|$)/gu, '[]');
    if (!blanks.has(field)) blanks.set(field, { path, label });
  };
  if (regulation !== undefined) {
    mapInlines<Inline, Inline, string>(regulation, (inlines) => {
      for (const inline of inlines) if (inline.type === 'blank') note(inline);
      return inlines;
    });
  }
  return [...blanks].map(([field, { path, label }]) => ({
    code: 'final-value-missing',
    severity: 'error',
    message: `bản chính thức còn chỗ trống: “${field}” (${label})`,
    place: placeOf(path.split('.'), 'key'),
    field: path.split('.').map((step) => (/^\d+$/u.test(step) ? Number(step) : step)),
    hint: `thêm “${field}” vào tệp chi bộ, hoặc ghi status: draft để in bản dự thảo`,
  }));
}
