import type { ComponentChildren } from 'preact';

/** What is not needed every day, behind one button. */
export function Menu({ children }: { children: ComponentChildren }) {
  const close = ({ currentTarget }: { currentTarget: EventTarget }): void => {
    (currentTarget as HTMLElement).closest('details')?.removeAttribute('open');
  };
  return (
    <details class="menu">
      <summary>Khác</summary>
      <ul onClick={close}>{children}</ul>
    </details>
  );
}
