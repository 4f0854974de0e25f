/** The open commune, what is known of it, and what is being done with it. */
import { batch, signal } from '@preact/signals';
import { newId } from '../state/list.ts';
import type { Kept } from '../state/drafts.ts';
import type { Commune } from './commune.ts';
import { forgetCommune, keepCommune, keptCommunes } from './kept.ts';
import type { Opened, Packed, View } from './worker/protocol.ts';

/** The commune that is open; null on the first screen. */
export const commune = signal<Commune | null>(null);
/** What is known of its branches; null until it has been checked. */
export const view = signal<View | null>(null);
/** It was changed since it was checked. */
export const isStale = signal(false);
/** What was said of the files when they were opened. */
export const notes = signal<readonly string[]>([]);
/** What came of making everything, until something is changed. */
export const outcome = signal<{ view: View; zip: Pick<Packed, 'name'> | null } | null>(null);
/** What became of the last attempt to keep the commune. */
export const communeKept = signal<Kept>('kept');
/** The communes that are kept in this browser. */
export const communes = signal<readonly Commune[]>([]);

function set(next: Commune): Kept {
  const kept = keepCommune(next);
  batch(() => {
    commune.value = next;
    communeKept.value = kept;
  });
  return kept;
}

/** Changes the open commune and keeps it. */
export function change(changes: Partial<Commune>): Kept {
  const { value } = commune;
  if (value === null) return 'kept';
  return set({ ...value, isSaved: false, ...changes, changed: new Date().toISOString() });
}

/** Changes what its branches are made of: what was known of it and made of it is old. */
export function changeBranches(changes: Partial<Commune>): Kept {
  batch(() => {
    isStale.value = true;
    outcome.value = null;
  });
  return change(changes);
}

export type Content = Extract<Opened, { branches: unknown }>;

/** What was opened, as a new commune. */
export function newCommune({ source, list, shared, branches }: Content): Commune {
  const files = branches.map((file) => ({ ...file, isAhead: false }));
  return { id: newId(), changed: new Date().toISOString(), source, list, shared, branches: files, isSaved: true };
}

/** Shows a commune that has just been checked, and keeps it. */
export function show(one: Commune, checked: View, said: readonly string[]): void {
  batch(() => {
    begin(one);
    view.value = checked;
    isStale.value = false;
    notes.value = said;
  });
  set(one);
}

/** Opens one that was kept. */
export function begin(one: Commune): void {
  batch(() => {
    commune.value = one;
    view.value = null;
    outcome.value = null;
    notes.value = [];
    isStale.value = true;
    communeKept.value = 'kept';
  });
  window.scrollTo(0, 0);
}

/** Back to the first screen. */
export function close(): void {
  batch(() => {
    commune.value = null;
    view.value = null;
    outcome.value = null;
    communes.value = keptCommunes();
  });
}

export function remove(id: string): void {
  forgetCommune(id);
  communes.value = keptCommunes();
}

/** Called once. */
export function startKeepingCommune(): void {
  communes.value = keptCommunes();
  window.addEventListener('beforeunload', (event) => {
    if (commune.value?.isSaved === false) event.preventDefault();
  });
}
