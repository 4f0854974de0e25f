import type { Inline } from '../tree/nodes.ts';

/** Is a cell of a table a row's own number, as in the column “TT”? Such a number stands in the middle of its column. */
export function isNumberCell([first, ...rest]: readonly Inline[]): boolean {
  return rest.length === 0 && first?.type === 'text' && /^\d+$/.test(first.text);
}
