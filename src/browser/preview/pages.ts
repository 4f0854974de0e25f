/** Builds the pages of a part from its flow: copies of what stands on each, inside copies of what it stands in. */
import type { Standing } from './flow.ts';
import { lineStart, type Cut } from './measure.ts';
import type { Atom, Piece } from './paginate.ts';

export interface PageBody {
  /** says which lines stand on the page; bodies with the same one are the same */
  signature: string;
  body: HTMLElement;
  copies: { of: Standing; element: HTMLElement }[];
}

/** Something of the flow on one page. */
interface Placed {
  standing: Standing;
  piece: Piece;
  lines: number;
}

/** The columns of a table keep the widths that they have in the flow, on each page that it goes over. */
function copyRow(row: Element): HTMLElement {
  const copy = row.cloneNode(true) as HTMLElement;
  const widths = Array.from(row.querySelectorAll('th'), (cell) => cell.offsetWidth);
  for (const [index, cell] of copy.querySelectorAll('th').entries()) cell.style.width = `${widths[index] ?? 0}px`;
  return copy;
}

/** A copy of the lines `from` to `to` of something. */
function copyOf({ standing: { element }, piece: { from, to }, lines }: Placed): HTMLElement {
  const start: Cut | null = from === 0 ? null : lineStart(element, from, lines);
  const end: Cut | null = to === lines ? null : lineStart(element, to, lines);
  if (start === null && end === null) {
    return element.matches('tr') ? copyRow(element) : (element.cloneNode(true) as HTMLElement);
  }
  const range = document.createRange();
  range.selectNodeContents(element);
  if (start !== null) range.setStart(start.node, start.offset);
  if (end !== null) range.setEnd(end.node, end.offset);
  const copy = element.cloneNode(false) as HTMLElement;
  copy.append(range.cloneContents());
  if (start !== null) copy.classList.add('from-page-before');
  if (end !== null) copy.classList.add('to-next-page');
  if (from > 0) copy.removeAttribute('id');
  return copy;
}

/** The head of a table that goes on is printed again. */
function continueTable(original: Element, copy: Element): void {
  const row = original.querySelector('thead tr');
  if (row === null) return;
  const head = document.createElement('thead');
  head.setAttribute('aria-hidden', 'true');
  head.append(copyRow(row));
  copy.append(head);
}

/** What something stands in, from the inside out. */
function around(element: HTMLElement, flow: HTMLElement): HTMLElement[] {
  const parent = element.parentElement;
  return parent === null || parent === flow ? [] : [parent, ...around(parent, flow)];
}

function build(placed: readonly Placed[], flow: HTMLElement, begun: ReadonlySet<Element>): Omit<PageBody, 'signature'> {
  const body = document.createElement('div');
  body.className = 'page-body';
  const frames = new Map<Element, Element>([[flow, body]]);
  const frameOf = (element: HTMLElement): Element => {
    const made = frames.get(element);
    if (made !== undefined) return made;
    const copy = element.cloneNode(false) as Element;
    frames.set(element, copy);
    if (element.parentElement !== null) frameOf(element.parentElement).append(copy);
    if (begun.has(element)) {
      copy.removeAttribute('id');
      if (copy.tagName === 'TABLE') continueTable(element, copy);
    }
    return copy;
  };
  const copies = placed.map((one) => {
    const element = copyOf(one);
    frameOf(one.standing.element.parentElement ?? flow).append(element);
    return { of: one.standing, element };
  });
  return { body, copies };
}

/**
 * The bodies of a part's pages, each the content of one sheet. Those of `before` that would come out the same are taken
 * over.
 */
export function pageBodies(
  flow: HTMLElement,
  { standing, atoms, pages }: { standing: readonly Standing[]; atoms: readonly Atom[]; pages: readonly Piece[][] },
  before: readonly PageBody[],
): PageBody[] {
  const ready = new Map(before.map((page) => [page.signature, page]));
  /** what began on an earlier page */
  const begun = new Set<Element>();
  return pages.map((pieces) => {
    const placed = pieces.flatMap((piece): Placed[] => {
      const one = standing[piece.atom];
      const lines = atoms[piece.atom]?.lines;
      return one === undefined || lines === undefined ? [] : [{ standing: one, piece, lines }];
    });
    // A frame begins with its first atom wherever it stands, so that these lines say all that the page is made of.
    const signature = placed.map(({ standing: { id }, piece: { from, to } }) => `${id}:${from}-${to}`).join(' ');
    const page = ready.get(signature) ?? { signature, ...build(placed, flow, begun) };
    for (const { standing: one } of placed) for (const element of around(one.element, flow)) begun.add(element);
    return page;
  });
}
