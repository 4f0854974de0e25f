/** Going to a field: its step is shown, then the field, or the nearest thing around it, takes the focus. */
import { signal } from '@preact/signals';
import type { TextPlace } from '../../core/diagnostic.ts';
import type { Path } from '../../core/read/path.ts';
import { fieldId } from '../form/path.ts';
import { ASKED_BEFORE, sectionOf, SECTIONS } from '../form/sections.ts';
import { placeOf } from './session.ts';

/** The step of the form that is open. */
export const step = signal(SECTIONS[0]?.id ?? '');

/** Form or text; on a narrow screen in place of the preview, or that in place of them. */
export const pane = signal<'form' | 'yaml' | 'preview'>('form');

/** Where the cursor of the text is to go as soon as the text is shown. */
export const textTarget = signal<TextPlace | null>(null);

/** Shows the text of the branch file, with the cursor at a field where there is one to go to. */
export function showText(path: Path | null): void {
  pane.value = 'yaml';
  textTarget.value = path === null ? null : placeOf(path);
}

function nearestElement(path: Path): HTMLElement | null {
  for (let length = path.length; length > 0; length -= 1) {
    const element = document.getElementById(fieldId(path.slice(0, length)));
    if (element !== null) return element;
  }
  return null;
}

/** Shows a field and puts the focus into it; in the text, while that is shown, and for what the form does not ask. */
export function goTo(path: Path): void {
  if (pane.value === 'yaml' || ASKED_BEFORE.includes(String(path[0]))) {
    showText(path);
    return;
  }
  step.value = sectionOf(String(path[0])).id;
  pane.value = 'form';
  // The step is drawn in a microtask; the focus needs the field to be there.
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
