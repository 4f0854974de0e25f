/** What can be done with the drafts that are kept: named, made twice, taken out and put back, added from a file. */
import { signal } from '@preact/signals';
import { draftName } from './about.ts';
import { forgetDraft, keep, keptDrafts, type Draft, type Kept } from './drafts.ts';

export const drafts = signal<readonly Draft[]>([]);

/** The draft that was taken out last, until something else is done. */
export const removed = signal<Draft | null>(null);

/** A name for a draft or a commune that no other tab gives at the same moment. */
export const newId = (): string => `${Date.now().toString(36)}-${Math.floor(Math.random() * 1e6).toString(36)}`;

/** Reads the list again from what the browser keeps. */
export function refreshDrafts(): void {
  drafts.value = keptDrafts();
}

/** True when the browser had no room, or keeps nothing, for what was to be put into the list last. */
export const isRefused = signal(false);

function put(one: Draft): Kept {
  const state = keep(one);
  isRefused.value = state !== 'kept';
  refreshDrafts();
  return state;
}

/** Gives a draft a name; an empty one gives it back the branch's. */
export function rename({ name: _, ...one }: Draft, name: string): void {
  put(name === '' ? one : { ...one, name });
}

/** “A” → “A (bản sao)”, “A (bản sao 2)” … */
function copyName(name: string): string {
  const base = name.replace(/ \(bản sao(?: \d+)?\)$/u, '');
  const taken = new Set(drafts.value.map(draftName));
  for (let number = 1; ; number += 1) {
    const candidate = `${base} (bản sao${number === 1 ? '' : ` ${number}`})`;
    if (!taken.has(candidate)) return candidate;
  }
}

/**
 * Makes a draft a second time and gives the copy's name, null when it could not be kept; the copy stands in no file.
 */
export function duplicate(one: Draft): string | null {
  const name = copyName(draftName(one));
  const state = put({ ...one, id: newId(), name, changed: new Date().toISOString(), saved: null });
  return state === 'kept' ? name : null;
}

/** Takes a draft out; it can be put back until the next one is taken out. */
export function removeDraft(one: Draft): void {
  forgetDraft(one.id);
  removed.value = one;
  isRefused.value = false;
  refreshDrafts();
}

/** Puts back the draft that was taken out last; while there is no room for it, it can be tried again. */
export function putBack(): void {
  if (removed.value !== null && put(removed.value) === 'kept') removed.value = null;
}

const isSame = (one: Draft, other: Draft): boolean => one.text === other.text && draftName(one) === draftName(other);

/** Adds drafts that are not there yet. Says how many were added, and how many found no room. */
export function addDrafts(all: readonly Draft[]): { added: number; refused: number } {
  const fresh = all.filter((one) => !drafts.value.some((other) => isSame(one, other)));
  const states = fresh.map((one) => keep({ ...one, id: newId() }));
  refreshDrafts();
  const added = states.filter((state) => state === 'kept').length;
  return { added, refused: states.length - added };
}
