/** The paper on the screen: sheets in A4 in a shadow root, so that its style and the page's do not meet. */
import type { Sheets } from '../../core/index.ts';
import type { FormatProfile } from '../../core/schema/format.ts';
import { arrange } from './arrange.ts';
import { makeColumn } from './column.ts';
import { deskSize } from './desk.ts';
import { newBlocks } from './marks.ts';
import { layParts, removeParts, type ShownPart } from './parts.ts';
import { deskStyle } from './style.ts';

export interface Paper {
  /** Shows a regulation, with what is new since the last one marked unless it is another draft. */
  show: (sheets: Sheets, profile: FormatProfile, isOther: boolean) => void;
  /** Makes the sheets so wide, in CSS pixels; they are never larger than life. */
  fit: (width: number) => void;
  /** Scrolls to what was marked last, unless some of it is in view. */
  goToChange: (view: HTMLElement, path: string | null) => void;
}

/** A click beside a value means the first one of the line: the words around it are most of what can be hit. */
function listenForValues(desk: HTMLElement, choose: (path: string) => void): void {
  desk.addEventListener('click', (event) => {
    event.preventDefault();
    const target = event.target instanceof Element ? event.target : null;
    const own =
      target?.closest('[data-path]') ?? target?.closest('p, li, td, th, h1, .title')?.querySelector('[data-path]');
    const path = own?.getAttribute('data-path');
    if (path !== null && path !== undefined) choose(path);
  });
}

/** Is the whole of the element in view? */
function isSeen(element: Element, view: HTMLElement): boolean {
  const frame = view.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  return top >= frame.top && bottom <= frame.bottom;
}

/** Makes an empty paper inside `host`. `choose` is told the path of the value that is clicked. */
export function makePaper(host: HTMLElement, choose: (path: string) => void): Paper {
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  const desk = document.createElement('div');
  desk.className = 'desk';
  root.append(style, desk);
  const column = makeColumn(root);
  let parts: ShownPart[] = [];
  let changed: HTMLElement[] = [];
  let before: string[] | null = null;
  let width = 0;
  let full = { width: 0, height: 0 };

  listenForValues(desk, choose);

  const fit = (): void => {
    const zoom = width === 0 || full.width === 0 ? 1 : Math.min(1, width / full.width);
    desk.style.transform = zoom === 1 ? '' : `scale(${zoom})`;
    host.style.height = zoom === 1 ? '' : `${full.height * zoom}px`;
    host.style.width = `${full.width * zoom}px`;
  };

  const markNew = (isOther: boolean): void => {
    const standing = parts.flatMap((part) => part.standing);
    const words = standing.map((one) => one.words);
    const isNew = newBlocks(isOther ? null : before, words);
    const fresh = new Set(standing.filter((_, index) => isNew[index] === true));
    before = words;
    const copies = parts.flatMap(({ pages }) => pages.flatMap((page) => page.copies));
    for (const { of, element } of copies) element.classList.toggle('changed', fresh.has(of));
    changed = copies.filter(({ of }) => fresh.has(of)).map(({ element }) => element);
  };

  return {
    show: ({ style: look, parts: pieces }, profile, isOther) => {
      const css = `${look}\n${deskStyle(profile)}`;
      if (style.textContent !== css) {
        removeParts(parts);
        parts = [];
        style.textContent = css;
        column.style(css);
      }
      parts = layParts(pieces, profile, { column, before: parts });
      const sheets = parts.flatMap((part) => part.sheets);
      arrange(desk, sheets);
      markNew(isOther);
      const size = deskSize(sheets.length, profile);
      if (size.width === full.width && size.height === full.height) return;
      full = size;
      fit();
    },
    fit: (next) => {
      width = next;
      fit();
    },
    goToChange: (view, path) => {
      const value = path === null ? null : desk.querySelector(`[data-path="${CSS.escape(path)}"]`);
      if (!changed.some((one) => isSeen(one, view))) (changed[0] ?? value)?.scrollIntoView({ block: 'center' });
    },
  };
}
