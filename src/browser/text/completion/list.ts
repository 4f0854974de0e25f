/**
 * The list of offers: as many at a time as the screen has room for, so that it never scrolls; arrow keys and clicks
 * bring the others.
 */
import { autocompletion, currentCompletions, type CompletionSource } from '@codemirror/autocomplete';
import { Compartment, type EditorState, type Extension } from '@codemirror/state';
import { EditorView, tooltips, ViewPlugin } from '@codemirror/view';
import { placeInfo } from './info.ts';

/** In pixels; the theme sets them. */
export const ROW = 31;
export const END = 26;
const LINE = 24;
const EDGES = 12;
/** What is said of an offer stands beside the list, on a narrow screen above or below it. */
const INFO = 112;
const NARROW = 640;

const MOST = 10;
const LEAST = 2;

interface Rectangle {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** What is seen of the page: less than the window while a phone shows its keyboard. */
function screen(): Rectangle {
  const { clientWidth, clientHeight } = document.documentElement;
  const { visualViewport } = window;
  if (visualViewport === null) return { top: 0, left: 0, bottom: clientHeight, right: clientWidth };
  const { offsetTop: top, offsetLeft: left, width, height } = visualViewport;
  return { top, left, bottom: top + height, right: left + width };
}

/** How many offers fit: above or below the line of the cursor there is always half of the screen. */
function room(): number {
  const { top, left, bottom, right } = screen();
  const info = right - left < NARROW ? INFO : 0;
  const rows = Math.floor(((bottom - top - LINE) / 2 - 2 * END - EDGES - info) / ROW);
  return Math.min(MOST, Math.max(LEAST, rows));
}

/**
 * Tells how many offers there are and which of them these are: to the eye at the list's ends, to a screen reader at
 * each.
 */
function count(view: EditorView, state: EditorState): void {
  const list = view.dom.querySelector<HTMLElement>('.cm-tooltip-autocomplete > ul');
  if (list === null) return;
  const options = Array.from(list.children);
  const all = currentCompletions(state).length;
  const first = Number(/\d+$/u.exec(options[0]?.id ?? '')?.[0] ?? 0);
  for (const [index, option] of options.entries()) {
    option.setAttribute('aria-setsize', String(all));
    option.setAttribute('aria-posinset', String(first + index + 1));
  }
  list.dataset['above'] = `↑ còn ${first} mục ở trên`;
  list.dataset['below'] = `↓ còn ${all - first - options.length} mục ở dưới`;
}

/** @param source gives the offers at a cursor */
export function offerList(source: CompletionSource): Extension {
  const fitted = new Compartment();
  const fit = (): Extension =>
    autocompletion({ override: [source], icons: false, maxRenderedOptions: room(), positionInfo: placeInfo });
  const follow = ViewPlugin.define((view) => {
    const refit = (): void => {
      view.dispatch({ effects: fitted.reconfigure(fit()) });
    };
    window.visualViewport?.addEventListener('resize', refit);
    return {
      destroy: () => {
        window.visualViewport?.removeEventListener('resize', refit);
      },
    };
  });
  return [
    fitted.of(fit()),
    follow,
    tooltips({ tooltipSpace: screen }),
    EditorView.updateListener.of(({ view, state }) => {
      count(view, state);
    }),
  ];
}
