/** What a screen reader is told when something happens elsewhere than at the focus. */
import { signal } from '@preact/signals';

export const announcement = signal('');

/** Says one sentence. The same sentence again is said again. */
export function announce(words: string): void {
  announcement.value = announcement.value === words ? `${words}\u00a0` : words;
}
