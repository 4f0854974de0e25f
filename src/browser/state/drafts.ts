/** The drafts kept in the browser. The only file that touches its storage. */
import type { Draft } from './draft.ts';

export type { Draft };

/** What became of an attempt to keep something. */
export type Kept = 'kept' | 'full' | 'off';

const OURS = 'quyche/';
const PREFIX = 'draft/';
/** A key that comes and goes when everything is forgotten, so that other tabs hear of it; nothing of it stays. */
const FORGOTTEN = 'forgotten';

function storage(): Storage | null {
  try {
    // Reading the property throws where the browser's settings forbid storage.
    return window.localStorage;
  } catch {
    return null;
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name = '', text, changed, saved } = value as Record<string, unknown>;
  const isText = [id, name, text, changed].every((one) => typeof one === 'string');
  return isText && (saved === null || typeof saved === 'string');
}

function parse(json: string | null): unknown {
  try {
    return JSON.parse(json ?? 'null') as unknown;
  } catch {
    return null;
  }
}

/** What is kept under a name; null when nothing is, or nothing that can be read. */
export const itemOf = (name: string): unknown => parse(storage()?.getItem(OURS + name) ?? null);

/** Everything kept under a kind of thing such as “draft/”; null for what cannot be read. */
export function itemsOf(kind: string): unknown[] {
  const store = storage();
  if (store === null) return [];
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
  return keys.filter((key) => key.startsWith(OURS + kind)).map((key) => parse(store.getItem(key)));
}

/** Keeps something under a name, in place of what was there. */
export function keepItem(name: string, item: unknown): Kept {
  const store = storage();
  if (store === null) return 'off';
  try {
    store.setItem(OURS + name, JSON.stringify(item));
    return 'kept';
  } catch {
    return 'full';
  }
}

/** Takes something of ours out of the browser. */
export function forgetItem(name: string): void {
  storage()?.removeItem(OURS + name);
}

/** Every draft, the last changed first; what is there but cannot be read is passed over and left alone. */
export function keptDrafts(): Draft[] {
  const drafts = itemsOf(PREFIX).filter(isDraft);
  return drafts.sort((a, b) => b.changed.localeCompare(a.changed));
}

/** Keeps a draft, in place of the one with the same id. */
export function keep(draft: Draft): Kept {
  return keepItem(PREFIX + draft.id, draft);
}

/** Takes a draft out of the browser. */
export function forgetDraft(id: string): void {
  forgetItem(PREFIX + id);
}

/** Whether a draft is kept. */
export const isKept = (id: string): boolean => itemOf(PREFIX + id) !== null;

/**
 * Takes everything of ours out of the browser and has the other tabs let go of it; what other pages keep there stays.
 */
export function forgetAll(): void {
  const store = storage();
  if (store === null) return;
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
  for (const key of keys) if (key.startsWith(OURS)) store.removeItem(key);
  keepItem(FORGOTTEN, '');
  forgetItem(FORGOTTEN);
}

/** Calls back when another tab of this browser changes or takes out something of a kind such as “draft/”. */
export function onOtherTab(kind: string, tell: (id: string) => void): void {
  window.addEventListener('storage', ({ key }) => {
    if (key?.startsWith(OURS + kind) === true) tell(key.slice(OURS.length + kind.length));
  });
}

/** Calls back when everything is forgotten in another tab of this browser, or in its settings. */
export function onForgotten(tell: () => void): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === null || (key === OURS + FORGOTTEN && newValue !== null)) tell();
  });
}
