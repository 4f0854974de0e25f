import { announce } from '../state/announce.ts';
import { pane } from '../state/focus.ts';
import { isElsewhere, kept, leave, markSaved } from '../state/open.ts';
import { history, made, redo, text, textOf, undo } from '../state/session.ts';
import { docxFile, download, htmlFile, yamlFile, type OutFile } from '../export/files.ts';
import { printPaper } from '../export/print.ts';
import { forgetEverything } from './forget.ts';

const KEPT = {
  kept: 'Đã giữ trong máy này',
  full: 'Bộ nhớ trình duyệt đã đầy: bản này chưa được giữ, hãy tải tệp dữ liệu về',
  off: 'Trình duyệt không cho giữ bản đang làm: hãy tải tệp dữ liệu về trước khi đóng trang',
};

const branchName = (): string => textOf('name', 'Chi bộ chưa ghi tên');

function hand(file: OutFile): void {
  download(file);
  markSaved();
  announce(`Đã tải về ${file.name}`);
}

/** Opens the list of what is wrong, when the paper cannot be handed out yet. */
function showWhy(): void {
  pane.value = 'form';
  requestAnimationFrame(() => {
    const summary = document.querySelector<HTMLDetailsElement>('#tom-tat');
    if (summary === null) return;
    summary.open = true;
    summary.querySelector('summary')?.focus();
    announce('Chưa tải được vì còn chỗ phải sửa');
  });
}

function Out() {
  const whenMade = (use: (one: NonNullable<typeof made.value>) => void) => () => {
    if (made.value === null) showWhy();
    else use(made.value);
  };
  const closeMenu = ({ currentTarget }: { currentTarget: EventTarget }): void => {
    (currentTarget as HTMLElement).closest('details')?.removeAttribute('open');
  };
  return (
    <div class="out">
      <button
        type="button"
        class="primary"
        onClick={whenMade((one) => {
          hand(docxFile(one, [text.value, '']));
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
      <details class="menu">
        <summary>Khác</summary>
        <ul onClick={closeMenu}>
          <li>
            <button
              type="button"
              onClick={() => {
                hand(yamlFile(text.value, branchName()));
              }}
            >
              Tải tệp dữ liệu (YAML) để lần sau mở lại
            </button>
          </li>
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
          <li>
            <button type="button" onClick={() => void forgetEverything()}>
              Xóa mọi thứ khỏi máy này
            </button>
          </li>
        </ul>
      </details>
    </div>
  );
}

/** The bar above the form: whose regulation it is, whether it is kept, and what can be done with it. */
export function Bar() {
  const state = kept.value;
  return (
    <header class="bar">
      <button type="button" class="home" onClick={leave}>
        Trang đầu
      </button>
      <div class="whose">
        <h1>{branchName()}</h1>
        <p class={state === 'full' || state === 'off' ? 'kept problem error' : 'kept'}>
          {isElsewhere.value
            ? 'Bản này vừa được sửa ở một thẻ khác; bản giữ sau cùng sẽ thay bản trước'
            : state === null
              ? 'Đang giữ …'
              : KEPT[state]}
        </p>
      </div>
      <div class="history">
        <button type="button" disabled={history.value.past.length === 0} onClick={undo}>
          Hoàn tác
        </button>
        <button type="button" disabled={history.value.future.length === 0} onClick={redo}>
          Làm lại
        </button>
      </div>
      <Out />
    </header>
  );
}
