/** References that the text of an adaptation makes by id: `{@voting/base}`. */
import type { Problem } from '../diagnostic.ts';
import { nearest } from '../read/nearest.ts';
import { REFERENCE } from '../template/text.ts';
import type { DraftInline } from '../tree/nodes.ts';
import type { Adaptation } from './adaptation.ts';

export const hasOpenReference = (text: string): boolean => /\{@[^{}\n]*(?:[{\n]|$)/u.test(text);

/** What a person would have typed for a reference, to compare texts by. */
export const asTyped = (inline: DraftInline): DraftInline =>
  inline.type === 'written-reference' ? { type: 'text', text: 'Điều 1' } : inline;

function hintFor(target: string, there: readonly string[]): string {
  const [article = ''] = target.split('/');
  const near = nearest(target, there);
  if (near !== null) return `viết {@${near}}`;
  const inside = there.filter((id) => id.startsWith(`${article}/`)).slice(0, 4);
  if (inside.length > 0) return `các mã trong điều đó: ${inside.map((id) => `{@${id}}`).join(', ')}`;
  return 'viết mã của một điều, khoản có trong quy chế của chi bộ này, ví dụ {@voting}';
}

/**
 * Tells of references to what the regulation does not hold.
 * @param there the ids that it holds
 * @param gone ids that another adaptation took away, which is told there
 */
export function unknownReferences(
  adaptations: readonly Adaptation[],
  there: readonly string[],
  gone: ReadonlySet<string>,
): Problem[] {
  const known = new Set(there);
  return adaptations.flatMap(({ text = '', place, textPlace = place }) =>
    [...text.matchAll(REFERENCE)].flatMap(([, written = '']): Problem[] => {
      const target = written.trim();
      if (known.has(target) || gone.has(target)) return [];
      const message = `dẫn chiếu “${target}” không tới điều, khoản, điểm nào của bản này`;
      const hint = hintFor(target, there);
      return [{ code: 'reference-not-found', severity: 'error', message, place: textPlace, hint }];
    }),
  );
}
