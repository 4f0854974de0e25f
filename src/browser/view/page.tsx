import { useLayoutEffect, useRef } from 'preact/hooks';
import { Desk } from '../commune/desk.tsx';
import { commune } from '../commune/state.ts';
import { Form, Steps } from '../form/form.tsx';
import { Preview } from '../preview/preview.tsx';
import { Start } from '../start/start.tsx';
import { TextPane } from '../text/pane.tsx';
import { announcement } from '../state/announce.ts';
import { focusOn, pane } from '../state/focus.ts';
import { draft } from '../state/session.ts';
import { Bar } from './bar.tsx';
import { Dialog } from './dialog.tsx';

const PANES = [
  { id: 'form', title: 'Biểu mẫu' },
  { id: 'yaml', title: 'Tệp YAML' },
  { id: 'preview', title: 'Xem trước' },
] as const;

/** On a narrow screen: form, text or preview. */
function Panes() {
  return (
    <nav class="panes" aria-label="Phần đang xem">
      {PANES.map(({ id, title }) => (
        <button
          type="button"
          key={id}
          aria-pressed={pane.value === id}
          onClick={() => {
            pane.value = id;
          }}
        >
          {title}
        </button>
      ))}
    </nav>
  );
}

function Work() {
  return (
    <div class="work" data-pane={pane.value} key={draft.value?.id}>
      <Bar />
      <Panes />
      {pane.value === 'yaml' ? null : <Steps />}
      <main>
        <div class="main">{pane.value === 'yaml' ? <TextPane /> : <Form />}</div>
        <Preview />
      </main>
    </div>
  );
}

/**
 * What had the focus is gone with the screen it stood on: it goes to the heading of the next one, unless something
 * there has it already. The first screen, when the page is opened, leaves it alone.
 */
function useArrival(screen: string): void {
  const shown = useRef(screen);
  useLayoutEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    if (document.activeElement !== document.body) return;
    const heading = document.getElementById('buoc') ?? document.querySelector('h1');
    if (heading !== null) focusOn(heading, { preventScroll: true });
  }, [screen]);
}

/** The whole page. */
export function Page() {
  const screen = draft.value?.id ?? commune.value?.id ?? '';
  useArrival(screen);
  return (
    <>
      {draft.value !== null ? <Work /> : commune.value !== null ? <Desk key={screen} /> : <Start />}
      <Dialog />
      <p class="unseen" role="status" aria-live="polite">
        {announcement.value}
      </p>
    </>
  );
}
