/** Where flows are laid out: in the page, but neither seen nor found, and of no size to what is around it. */

export interface Column {
  append: (flow: HTMLElement) => void;
  style: (css: string) => void;
}

const UNSEEN = `
:host { position: absolute; width: 0; height: 0; contain: strict; visibility: hidden; }
@media print { :host { display: none; } }
`;

/** Makes an empty column in the root of the paper, out of sight and out of the reach of screen readers. */
export function makeColumn(root: ShadowRoot): Column {
  const host = document.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  root.append(host);
  // Closed, because everything in it stands on the sheets a second time.
  const inside = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  inside.append(style);
  return {
    append: (flow) => {
      inside.append(flow);
    },
    style: (css) => {
      style.textContent = `${css}\n${UNSEEN}`;
    },
  };
}
