import type { Planned } from './plan-types.ts';

/** Two paragraphs are at least two lines, the least that may stand above a signature at the top of a page. */
const LINES_WITH_FOOT = 2;

/**
 * Keeps the last lines of text on the page of the foot, so that no signature stands alone on a page. Word moves only
 * the last lines of a long paragraph along, not the whole of it.
 */
export function keepFootWithText(items: readonly Planned[]): void {
  for (const [index, item] of items.entries()) if (item.type === 'foot') keepBefore(items, index);
}

function keepBefore(items: readonly Planned[], foot: number): void {
  let lines = 0;
  for (let index = foot - 1; index >= 0 && lines < LINES_WITH_FOOT; index -= 1) {
    const item = items[index];
    if (item?.type === 'paragraph') {
      item.keep = true;
      if (item.kind !== 'tableGap') lines += 1;
    } else {
      if (item?.type !== 'table') return;
      for (const row of item.rows.slice(-2)) for (const cell of row) cell.keep = true;
      return;
    }
  }
}
