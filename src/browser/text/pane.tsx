import { effect } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { BranchType } from '../../core/index.ts';
import { useAnnouncedSummary } from '../form/summary.tsx';
import { library } from '../library.ts';
import { focusSoon, pane, textTarget } from '../state/focus.ts';
import { FILE } from '../state/reading.ts';
import { branchType, problems, rewrite, text } from '../state/session.ts';
import type { Subject } from './completion/offers.ts';
import { makeEditor, type Editor } from './editor.ts';
import { ProblemList } from './problem-list.tsx';
import { shownText, writtenText } from './shown.ts';
import { spanOf } from './spans.ts';

function subject(): Subject {
  const type = branchType.peek();
  return { schemas: library.schemas.files, type, model: library.models.get(type as BranchType) };
}

/** The editor in step with the draft, both ways, for as long as it is shown. */
function openEditor(host: HTMLElement): () => void {
  const editor: Editor = makeEditor(host, {
    text: shownText(text.peek()),
    file: FILE,
    subject,
    labelledBy: 'tep-yaml',
    describedBy: 'tep-yaml-giup',
    typed: (shown, line) => {
      rewrite(writtenText(shown, text.peek()), `${FILE}:${line}`);
    },
  });
  const follow = effect(() => {
    editor.show(shownText(text.value), problems.value);
  });
  const go = effect(() => {
    const place = textTarget.value;
    if (place === null) return;
    const span = spanOf(place, shownText(text.peek()).split('\n'), FILE);
    textTarget.value = null;
    if (span !== null) editor.goTo(span);
  });
  return () => {
    follow();
    go();
    editor.close();
  };
}

/** The branch file as a text, for those who want it. */
export function TextPane() {
  const host = useRef<HTMLDivElement>(null);
  useAnnouncedSummary();
  useLayoutEffect(() => (host.current === null ? undefined : openEditor(host.current)), []);
  return (
    <div class="text-pane">
      <div class="text-head">
        <h2 id="tep-yaml">Tệp YAML của chi bộ</h2>
        <button
          type="button"
          onClick={() => {
            pane.value = 'form';
            focusSoon('den-tep-yaml', 'buoc');
          }}
        >
          Trở lại biểu mẫu
        </button>
      </div>
      <p class="help" id="tep-yaml-giup">
        Sửa ở đây thì biểu mẫu và bản in đổi theo ngay.{' '}
        <span class="text-keys">
          Ctrl+Phím cách: gợi ý. F8: chỗ sai kế tiếp. Ctrl+Z: hoàn tác, cả việc làm ở biểu mẫu. Ctrl+] và Ctrl+[: lùi
          vào, lùi ra. Tab: ra khỏi ô này.
        </span>
      </p>
      <div class="text-host" ref={host} />
      <ProblemList />
    </div>
  );
}
