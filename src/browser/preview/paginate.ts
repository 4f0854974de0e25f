/** Where pages end: from the measures of what stands on them, without looking at the page. */

/** A line, a heading, a table row, a paragraph: what stands on one page, or is cut between two of its lines. */
export interface Atom {
  /** from the top of the flow, in pixels */
  top: number;
  bottom: number;
  /** 1 when it cannot be cut */
  lines: number;
  /** stays on the page of what follows */
  keepNext: boolean;
  /** the height of what is printed again above it when a page begins with it: the head of its table; 0 of all else */
  above: number;
}

/** Lines `from` to `to` (exclusive) of an atom. */
export interface Piece {
  atom: number;
  from: number;
  to: number;
}

/** So many lines of a paragraph stay together at the foot and at the head of a page. */
const FEWEST = 2;
/** Rounding of the browser's measures. */
const SLACK = 0.5;

/** How many lines of the atom may stand above `limit`; 0 when it is not to be cut there. */
function linesAbove({ top, bottom, lines }: Atom, done: number, limit: number): number {
  const height = (bottom - top) / lines;
  const fitting = Math.floor((limit - top + SLACK) / height);
  const upTo = Math.min(fitting, lines - FEWEST);
  return upTo - done >= FEWEST ? upTo : 0;
}

/** Takes from the end of a page what must stay with what comes next; never all of it. */
function takeKept(page: Piece[], atoms: readonly Atom[]): Piece[] {
  let at = page.length;
  while (at > 0 && atoms[page[at - 1]?.atom ?? -1]?.keepNext === true) at -= 1;
  return at === 0 ? [] : page.splice(at);
}

/**
 * Divides atoms into pages of the given height. Whatever is higher than a page has one for itself and runs over.
 * @param height of a page's text, in the pixels of the atoms
 */
export function paginate(atoms: readonly Atom[], height: number): Piece[][] {
  const pages: Piece[][] = [[]];
  let page = pages[0] ?? [];
  let pageTop = atoms[0]?.top ?? 0;
  const turn = (top: number, pieces: Piece[] = []): void => {
    page = pieces;
    pages.push(page);
    pageTop = top;
  };
  for (const [index, atom] of atoms.entries()) {
    let done = 0;
    while (atom.bottom - pageTop > height + SLACK) {
      const upTo = linesAbove(atom, done, pageTop + height);
      if (upTo > 0) {
        page.push({ atom: index, from: done, to: upTo });
        done = upTo;
        turn(atom.top + ((atom.bottom - atom.top) / atom.lines) * upTo);
      } else if (page.length > 0) {
        const kept = takeKept(page, atoms);
        const first = atoms[kept[0]?.atom ?? index] ?? atom;
        turn(first.top - first.above, kept);
      } else break;
    }
    page.push({ atom: index, from: done, to: atom.lines });
  }
  return pages;
}
