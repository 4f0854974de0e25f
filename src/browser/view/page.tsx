import { Desk } from '../commune/desk.tsx';
import { commune } from '../commune/state.ts';
import { Form, Steps } from '../form/form.tsx';
import { Preview } from '../preview/preview.tsx';
import { Start } from '../start/start.tsx';
import { TextPane } from '../text/pane.tsx';
import { announcement } from '../state/announce.ts';
import { pane } from '../state/focus.ts';
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

/** The whole page. */
export function Page() {
  return (
    <>
      {draft.value !== null ? <Work /> : commune.value !== null ? <Desk key={commune.value.id} /> : <Start />}
      <Dialog />
      <p class="unseen" role="status" aria-live="polite">
        {announcement.value}
      </p>
    </>
  );
}
