import type { ComponentChildren } from 'preact';
import { forgetEverything } from './forget.ts';

/** What is not needed every day, behind one button; wherever it stands, everything can be forgotten from it. */
export function Menu({ children }: { children: ComponentChildren }) {
  const close = ({ currentTarget }: { currentTarget: EventTarget }): void => {
    (currentTarget as HTMLElement).closest('details')?.removeAttribute('open');
  };
  return (
    <details class="menu">
      <summary>Khác</summary>
      <ul onClick={close}>
        {children}
        <li>
          <button type="button" onClick={() => void forgetEverything()}>
            Xóa mọi thứ khỏi máy này
          </button>
        </li>
      </ul>
    </details>
  );
}
