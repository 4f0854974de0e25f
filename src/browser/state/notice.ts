/** What the first screen says of something that was done in another tab, until something is begun. */
import { signal } from '@preact/signals';

export const notice = signal<string | null>(null);
