import { announce } from '../state/announce.ts';
import { pane } from '../state/focus.ts';
import { fileName, savedIn } from '../state/file.ts';
import { isElsewhere, isExample, kept, leave } from '../state/open.ts';
import { draft, history, made, redo, shared, text, textOf, undo } from '../state/session.ts';
import { canWriteBack } from '../export/disk.ts';
import { docxFile, htmlFile } from '../export/files.ts';
import { printPaper } from '../export/print.ts';
import { commune } from '../commune/state.ts';
import { EXAMPLE, KEPT } from './kept.ts';
import { leaveItem } from '../state/begun.ts';
import { isHeldBack } from '../form/summary.tsx';
import { Menu } from './menu.tsx';
import { downloadData, hand, save, saveElsewhere } from './save.ts';

const branchName = (): string => textOf('name', 'Chi bộ chưa ghi tên');

/** Opens the list of what is wrong, when the paper cannot be handed out yet. */
function showWhy(): void {
  pane.value = 'form';
  leaveItem();
  requestAnimationFrame(() => {
    const summary = document.querySelector<HTMLDetailsElement>('#tom-tat');
    if (summary === null) return;
    summary.open = true;
    isHeldBack.value = true;
    summary.querySelector('summary')?.focus();
    announce('Chưa tải được vì còn chỗ phải sửa');
  });
}

/** Saving the data: to a file that can be written back to where the browser has that, and as a download. */
function SaveItems() {
  const name = fileName();
  return (
    <>
      {name === null ? null : (
        <li>
          <button type="button" onClick={() => void save()}>
            Lưu vào tệp “{name}” (Ctrl+S)
          </button>
        </li>
      )}
      {canWriteBack() ? (
        <li>
          <button type="button" onClick={() => void saveElsewhere()}>
            Lưu thành tệp {name === null ? 'dữ liệu …' : 'khác …'}
          </button>
        </li>
      ) : null}
      <li>
        <button type="button" onClick={downloadData}>
          Tải tệp dữ liệu (YAML) để lần sau mở lại
        </button>
      </li>
    </>
  );
}

function Out() {
  const whenMade = (use: (one: NonNullable<typeof made.value>) => void) => () => {
    if (made.value === null) showWhy();
    else use(made.value);
  };
  return (
    <div class="out">
      <button
        type="button"
        class="primary"
        onClick={whenMade((one) => {
          hand(docxFile(one, [text.value, shared.value?.text ?? '']));
        })}
      >
        Tải tệp Word
      </button>
      <button
        type="button"
        onClick={whenMade((one) => {
          printPaper(one.name);
        })}
      >
        In hoặc lưu PDF
      </button>
      <Menu>
        <SaveItems />
        <li>
          <button
            type="button"
            onClick={whenMade((one) => {
              hand(htmlFile(one));
            })}
          >
            Tải trang web (HTML)
          </button>
        </li>
      </Menu>
    </div>
  );
}

/** Where the draft stands: in its file when that holds every letter, else in the browser. */
function Kept() {
  const state = kept.value;
  const file = savedIn();
  const isInDanger = file === null && (state === 'full' || state === 'off');
  const inBrowser = state === null ? 'Đang giữ …' : isExample.value ? EXAMPLE : KEPT[state];
  return (
    <p class={isInDanger ? 'kept problem error' : 'kept'}>
      {draft.value?.name === undefined ? null : `“${draft.value.name}” · `}
      {isElsewhere.value
        ? 'Bản này vừa được sửa ở một thẻ khác; bản giữ sau cùng sẽ thay bản trước'
        : file === null
          ? inBrowser
          : `Đã lưu vào tệp “${file}”`}
    </p>
  );
}

/** The bar above the form: whose regulation it is, whether it is kept, and what can be done with it. */
export function Bar() {
  return (
    <header class="bar">
      <button type="button" class="home" onClick={leave}>
        {commune.value === null ? 'Trang đầu' : 'Về danh sách'}
      </button>
      <div class="whose">
        <h1 title={branchName()}>{branchName()}</h1>
        <Kept />
      </div>
      {/* A button that is switched off while it has the focus would lose it: these stay and do nothing. */}
      <div class="history">
        <button type="button" class="undo" aria-disabled={history.value.past.length === 0} onClick={undo}>
          Hoàn tác
        </button>
        <button type="button" class="redo" aria-disabled={history.value.future.length === 0} onClick={redo}>
          Làm lại
        </button>
      </div>
      <Out />
    </header>
  );
}
