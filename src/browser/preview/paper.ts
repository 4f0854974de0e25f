/** The paper on the screen: sheets in A4 in a shadow root, so that its style and the page's do not meet. */
import type { Sheets } from '../../core/index.ts';
import type { FormatProfile } from '../../core/schema/format.ts';
import { measure, ownWords } from './measure.ts';
import { newBlocks } from './marks.ts';
import { pageBodies } from './pages.ts';
import { paginate } from './paginate.ts';
import { deskStyle } from './style.ts';

/** CSS pixels in a millimetre. */
const PIXELS = 96 / 25.4;

export interface Paper {
  /** Shows a regulation, with what is new since the last one marked unless it is another draft. */
  show: (sheets: Sheets, profile: FormatProfile, isOther: boolean) => void;
  /** Makes the sheets so wide, in CSS pixels; they are never larger than life. */
  fit: (width: number) => void;
  /** Scrolls to what was marked last, unless some of it is in view. */
  goToChange: (view: HTMLElement, path: string | null) => void;
  /** Shows nothing. */
  clear: () => void;
}

function sheetOf(body: HTMLElement, number: number, profile: FormatProfile): HTMLElement {
  const sheet = document.createElement('div');
  sheet.className = 'sheet';
  if (number > 1) {
    const mark = document.createElement('p');
    mark.className = 'page-number pageNumber';
    mark.style.top = `${profile.page.headerDistance}mm`;
    mark.textContent = String(number);
    sheet.append(mark);
  }
  sheet.append(body);
  return sheet;
}

/** Makes an empty paper inside `host`. `choose` is told the path of the value that is clicked. */
export function makePaper(host: HTMLElement, choose: (path: string) => void): Paper {
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  const flow = document.createElement('div');
  flow.className = 'sheet flow';
  flow.setAttribute('aria-hidden', 'true');
  const desk = document.createElement('div');
  desk.className = 'desk';
  root.append(style, flow, desk);
  let before: string[] | null = null;
  let width = 0;

  desk.addEventListener('click', (event) => {
    event.preventDefault();
    const target = event.target instanceof Element ? event.target : null;
    const own =
      target?.closest('[data-path]') ?? target?.closest('p, li, td, th, h1, .title')?.querySelector('[data-path]');
    const path = own?.getAttribute('data-path');
    if (path !== null && path !== undefined) choose(path);
  });

  const fit = (): void => {
    const full = Number(desk.dataset['width'] ?? 210) * PIXELS;
    const zoom = width === 0 ? 1 : Math.min(1, width / full);
    desk.style.transform = zoom === 1 ? '' : `scale(${zoom})`;
    host.style.height = zoom === 1 ? '' : `${desk.offsetHeight * zoom}px`;
    host.style.width = `${full * zoom}px`;
  };

  const layPart = (html: string, profile: FormatProfile, words: string[]): HTMLElement[] => {
    const { height, marginTop, marginBottom } = profile.page;
    flow.innerHTML = html;
    const measured = measure(flow);
    for (const { element } of measured) {
      element.dataset['atom'] = String(words.length);
      words.push(ownWords(element));
    }
    const atoms = measured.map(({ atom }) => atom);
    const pages = paginate(atoms, (height - marginTop - marginBottom) * PIXELS);
    return pageBodies(flow, measured, pages);
  };

  const markNew = (words: readonly string[], isOther: boolean): void => {
    const isNew = newBlocks(isOther ? null : before, words);
    before = [...words];
    const atoms = desk.querySelectorAll('[data-atom]');
    for (const atom of atoms) atom.classList.toggle('changed', isNew[Number(atom.getAttribute('data-atom'))] === true);
  };

  return {
    show: ({ style: look, parts }, profile, isOther) => {
      const css = `${look}\n${deskStyle(profile)}`;
      if (style.textContent !== css) style.textContent = css;
      desk.dataset['width'] = String(profile.page.width);
      const words: string[] = [];
      const sheets = parts.flatMap((html) =>
        layPart(html, profile, words).map((body, index) => sheetOf(body, index + 1, profile)),
      );
      flow.replaceChildren();
      desk.replaceChildren(...sheets);
      markNew(words, isOther);
      fit();
    },
    fit: (next) => {
      width = next;
      fit();
    },
    goToChange: (view, path) => {
      const value = path === null ? null : desk.querySelector(`[data-path="${CSS.escape(path)}"]`);
      const changed = [...desk.querySelectorAll('.changed')];
      const frame = view.getBoundingClientRect();
      const isSeen = (element: Element): boolean => {
        const { top, bottom } = element.getBoundingClientRect();
        return top >= frame.top && bottom <= frame.bottom;
      };
      if (changed.some(isSeen)) return;
      (changed[0] ?? value)?.scrollIntoView({ block: 'center' });
    },
    clear: () => {
      desk.replaceChildren();
      before = null;
    },
  };
}
