/** What is typed into a box counts when the box is left, however it is left. */

type Count = () => void;

/** The box that was typed in and is not left yet. */
let typed: Count | null = null;
/** One that was left by a press of the mouse. */
let left: Count | null = null;
let isPressed = false;

/** Says that something was typed; `count` counts it. */
export function typing(count: Count): void {
  typed = count;
}

/** Says that a box was left. What its counting changes in the page must not draw a button away from under the mouse. */
export function leaving(count: Count): void {
  typed = null;
  if (isPressed) left = count;
  else count();
}

function countLeft(): void {
  const count = left;
  left = null;
  count?.();
}

function release(): void {
  isPressed = false;
  countLeft();
}

/** Counts what was typed until now, also in a box that is not left yet. */
function countTyped(): void {
  countLeft();
  const count = typed;
  typed = null;
  count?.();
}

/** Called once. */
export function watchTyping(): void {
  const press = (): void => {
    countLeft();
    isPressed = true;
  };
  window.addEventListener('mousedown', press, true);
  // By now the click has its target; what it does there finds everything counted.
  window.addEventListener('click', release, true);
  // A press that becomes no click.
  window.addEventListener('mouseup', () => window.setTimeout(release), true);
  window.addEventListener('beforeunload', countTyped, true);
  window.addEventListener('pagehide', countTyped, true);
}
