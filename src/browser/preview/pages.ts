/** Builds the sheets of a part from its flow: clones of what stands on each, inside clones of what it stands in. */
import { lineStart, type Cut, type Measured } from './measure.ts';
import type { Piece } from './paginate.ts';

/** A copy of the lines `from` to `to` of an atom. */
function copyOf({ element, atom }: Measured, { from, to }: Piece): HTMLElement {
  const start: Cut | null = from === 0 ? null : lineStart(element, from, atom.lines);
  const end: Cut | null = to === atom.lines ? null : lineStart(element, to, atom.lines);
  if (start === null && end === null) return element.cloneNode(true) as HTMLElement;
  const range = document.createRange();
  range.selectNodeContents(element);
  if (start !== null) range.setStart(start.node, start.offset);
  if (end !== null) range.setEnd(end.node, end.offset);
  const copy = element.cloneNode(false) as HTMLElement;
  copy.append(range.cloneContents());
  if (start !== null) copy.classList.add('from-page-before');
  if (end !== null) copy.classList.add('to-next-page');
  return copy;
}

/** The columns of a table that goes on keep their widths, and its head is printed again. */
function continueTable(original: Element, copy: Element): void {
  const head = original.querySelector('thead');
  if (head === null) return;
  const again = head.cloneNode(true) as HTMLElement;
  again.setAttribute('aria-hidden', 'true');
  copy.append(again);
}

function fixColumns(flow: HTMLElement): void {
  for (const cell of flow.querySelectorAll<HTMLElement>('th')) cell.dataset['width'] = String(cell.offsetWidth);
  for (const cell of flow.querySelectorAll<HTMLElement>('th')) cell.style.width = `${cell.dataset['width'] ?? ''}px`;
}

/** The bodies of a part's pages, each the content of one sheet. */
export function pageBodies(flow: HTMLElement, measured: readonly Measured[], pages: readonly Piece[][]): HTMLElement[] {
  fixColumns(flow);
  const seen = new Set<Element>();
  return pages.map((pieces) => {
    const body = document.createElement('div');
    body.className = 'page-body';
    const copies = new Map<Element, Element>([[flow, body]]);
    const copyAround = (element: Element): Element => {
      const made = copies.get(element);
      if (made !== undefined) return made;
      const copy = element.cloneNode(false) as Element;
      copies.set(element, copy);
      if (element.parentElement !== null) copyAround(element.parentElement).append(copy);
      if (seen.has(element)) {
        copy.removeAttribute('id');
        if (copy.tagName === 'TABLE') continueTable(element, copy);
      }
      seen.add(element);
      return copy;
    };
    for (const piece of pieces) {
      const one = measured[piece.atom];
      if (one?.element.parentElement == null) continue;
      const copy = copyOf(one, piece);
      if (piece.from > 0) copy.removeAttribute('id');
      copyAround(one.element.parentElement).append(copy);
    }
    return body;
  });
}
