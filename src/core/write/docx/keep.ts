import type { Planned, PlannedArticle, PlannedParagraph } from './plan-types.ts';
import { plainText } from './runs.ts';
import type { Layout } from './shell.ts';
import { textWidth } from './widths.ts';

/** The least that may stand above a signature at the top of a page. */
const LINES_WITH_FOOT = 2;

/**
 * Keeps the last lines of text on the page of the foot, so that no signature stands alone on a page. Word moves only
 * the last lines of a long paragraph along, not the whole of it.
 */
export function keepFootWithText(items: Planned[], layout: Layout): void {
  for (let foot = items.length - 1; foot >= 0; foot -= 1) {
    if (items[foot]?.type === 'foot') keepBefore(items, foot, layout);
  }
}

function keepBefore(items: Planned[], foot: number, layout: Layout): void {
  let lines = 0;
  for (let index = foot - 1; index >= 0 && lines < LINES_WITH_FOOT; index -= 1) {
    const item = items[index];
    if (item?.type === 'paragraph') {
      item.keep = true;
      if (item.kind !== 'tableGap') lines += leastLines(item, layout);
    } else if (item?.type === 'article') {
      // Those that other documents share stay as they are.
      items.splice(index, 1, ...item.lines.map(ownLine));
      index += item.lines.length;
    } else {
      if (item?.type !== 'table') return;
      for (const row of item.rows.slice(-2)) for (const cell of row) cell.keep = true;
      return;
    }
  }
}

/** A line that may be marked as kept. */
function ownLine(line: PlannedArticle['lines'][number]): PlannedArticle['lines'][number] {
  if (line.type === 'paragraph') return { ...line };
  return { ...line, rows: line.rows.map((row) => row.map((cell) => ({ ...cell }))) };
}

/** One, or two where the text surely breaks: measured at the size of tables, which is not above that of other text. */
function leastLines({ runs }: PlannedParagraph, { textWidth: room, tableSize }: Layout): number {
  return textWidth(plainText(runs), tableSize, 'regular') > room ? 2 : 1;
}
