import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { forgetEverything } from './forget.ts';

/**
 * What is not needed every day, behind one button; wherever it stands, everything can be forgotten from it. It closes
 * when something is chosen, and by Escape, both of which leave the focus on the button, when it is left, and by a press
 * elsewhere.
 */
export function Menu({ children }: { children: ComponentChildren }) {
  const box = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    box.current?.removeAttribute('open');
  };
  const closeHere = (): void => {
    close();
    box.current?.querySelector('summary')?.focus();
  };
  useEffect(() => {
    const closeBeside = ({ target }: Event): void => {
      if (target instanceof Node && box.current?.contains(target) === false) close();
    };
    document.addEventListener('pointerdown', closeBeside);
    return () => {
      document.removeEventListener('pointerdown', closeBeside);
    };
  }, []);
  return (
    <details
      class="menu"
      ref={box}
      onKeyDown={({ key }) => {
        if (key === 'Escape' && box.current?.open === true) closeHere();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && box.current?.contains(relatedTarget) === false) close();
      }}
    >
      <summary>Khác</summary>
      {/* Before what was chosen is done: a question that it asks gives the focus back to where it then is. */}
      <ul onClickCapture={closeHere}>
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
