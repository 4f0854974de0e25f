/** Whose regulations are wanted on the first screen. */
import { signal } from '@preact/signals';

export type Whose = 'branch' | 'commune';

/** Null until somebody says so. */
export const whose = signal<Whose | null>(null);
