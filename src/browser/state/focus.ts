/** Going to a field: its step is shown, then the field, or the nearest thing around it, takes the focus. */
import { signal } from '@preact/signals';
import type { TextPlace } from '../../core/diagnostic.ts';
import type { Path } from '../../core/read/path.ts';
import { fieldId } from '../form/path.ts';
import { sectionOf, SECTIONS } from '../form/sections.ts';
import { isAsked } from '../form/words.ts';
import { FILE } from './reading.ts';
import { placeOf, specMap } from './session.ts';

/** The step of the form that is open. */
export const step = signal(SECTIONS[0]?.id ?? '');

/** Form or text; on a narrow screen in place of the preview, or that in place of them. */
export const pane = signal<'form' | 'yaml' | 'preview'>('form');

/** Where the cursor of the text is to go as soon as the text is shown. */
export const textTarget = signal<TextPlace | null>(null);

/** Puts the focus on an element, also on a heading, which none can go to by itself. */
export function focusOn(element: HTMLElement, options?: FocusOptions): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus(options);
}

/** Puts the focus on the first of these elements that is to be seen, as soon as what was changed is drawn. */
export function focusSoon(...ids: readonly string[]): void {
  // Drawn in a microtask; the focus needs the element to be there.
  requestAnimationFrame(() => {
    const there = ids.map((id) => document.getElementById(id));
    const seen = there.find((element) => element?.checkVisibility() === true);
    if (seen !== null && seen !== undefined) focusOn(seen);
  });
}

const START: TextPlace = { kind: 'text', file: FILE, line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Shows the text of the branch file, with the cursor at a field where there is one to go to, else at its start. */
export function showText(path: Path | null): void {
  pane.value = 'yaml';
  textTarget.value = (path === null ? null : placeOf(path)) ?? START;
}

function nearestElement(path: Path): HTMLElement | null {
  for (let length = path.length; length > 0; length -= 1) {
    const element = document.getElementById(fieldId(path.slice(0, length)));
    if (element !== null) return element;
  }
  return null;
}

/** Shows the text of the branch file with the cursor at a place of it. */
export function showPlace(place: TextPlace): void {
  pane.value = 'yaml';
  textTarget.value = place;
}

/** Shows a field and puts the focus into it; in the text, while that is shown, and for what the form does not ask. */
export function goTo(path: Path): void {
  if (pane.value === 'yaml' || !isAsked(path, specMap.value)) {
    showText(path);
    return;
  }
  step.value = sectionOf(String(path[0])).id;
  pane.value = 'form';
  requestAnimationFrame(() => {
    const element = nearestElement(path);
    const within =
      element?.matches('fieldset') === true ? element.querySelector<HTMLElement>('input, select, textarea') : null;
    const target = within ?? element;
    target?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'center' });
  });
}

/** Opens a step and puts the focus on its heading. */
export function goToStep(id: string): void {
  step.value = id;
  requestAnimationFrame(() => {
    const heading = document.getElementById('buoc');
    heading?.focus({ preventScroll: true });
    heading?.closest('.form')?.scrollTo({ top: 0 });
  });
}
