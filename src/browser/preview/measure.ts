/** From the laid-out flow of a part to atoms, and back from a line of an atom to its place in the text. Only reads. */
import type { Standing } from './flow.ts';
import type { Atom } from './paginate.ts';

/** What is never cut between two of its lines. */
export const WHOLE = 'header, .title, footer, h1, h2, h3, h4, tr';

/** Headings stay with their text, a clause with its first point, a table's head with its first row. */
export function staysWithNext(element: HTMLElement): boolean {
  if (element.matches('h1, h2, h3, h4, thead tr')) return true;
  return element.matches('.clause') && element.nextElementSibling !== null;
}

/** The height of the head of a row's table, which each page that the table goes on to has again. */
function headAbove(row: HTMLElement): number {
  if (!row.matches('tbody tr')) return 0;
  return row.closest('table')?.querySelector('thead tr')?.getBoundingClientRect().height ?? 0;
}

/** The atoms of a flow, in order; their places count from the top of the flow. */
export function measure(flow: HTMLElement, standing: readonly Standing[]): Atom[] {
  const start = flow.getBoundingClientRect().top;
  // The format gives every line of the paper one height.
  const line = Number.parseFloat(getComputedStyle(flow).lineHeight);
  return standing.map(({ element, keepNext }) => {
    const { top, bottom } = element.getBoundingClientRect();
    const lines = element.matches(WHOLE) ? 1 : Math.max(1, Math.round((bottom - top) / line));
    return { top: top - start, bottom: bottom - start, lines, keepNext, above: headAbove(element) };
  });
}

export interface Cut {
  node: Text;
  offset: number;
}

/** Where line `line` (from 0) of a paragraph begins; null when there is no such line. */
export function lineStart(element: HTMLElement, line: number, lines: number): Cut | null {
  const { top, bottom } = element.getBoundingClientRect();
  const boundary = top + ((bottom - top) / lines) * line;
  const range = document.createRange();
  const isBelow = (node: Text, offset: number): boolean => {
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
    return (box.top + box.bottom) / 2 >= boundary;
  };
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    if (node.length === 0 || !isBelow(node, node.length - 1)) continue;
    let low = 0;
    let high = node.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBelow(node, middle)) high = middle;
      else low = middle + 1;
    }
    return { node, offset: low };
  }
  return null;
}

/**
 * The words of a block that are its own: without its number and without references, which change when something else is
 * added or taken away.
 */
export function ownWords(element: Element): string {
  let words = '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    if (walker.currentNode.parentElement?.closest('a') === null) words += walker.currentNode.nodeValue ?? '';
  }
  return words.replace(/^\s*(?:(?:Điều|Mục|Chương)\s+)?(?:\d+\.|[a-zđ]\)|[IVX]+\b)\s*/u, '');
}
