/** The drafts kept in the browser. The only file that touches its storage. */
import type { Draft } from './draft.ts';

export type { Draft };

/** What became of an attempt to keep something. */
export type Kept = 'kept' | 'full' | 'off';

const PREFIX = 'quyche/draft/';

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

function parse(json: string | null): Draft | null {
  try {
    const value: unknown = JSON.parse(json ?? 'null');
    return isDraft(value) ? value : null;
  } catch {
    return null;
  }
}

/** Every draft, the last changed first; what is there but cannot be read is passed over and left alone. */
export function keptDrafts(): Draft[] {
  const store = storage();
  if (store === null) return [];
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
  const drafts = keys.filter((key) => key.startsWith(PREFIX)).flatMap((key) => parse(store.getItem(key)) ?? []);
  return drafts.sort((a, b) => b.changed.localeCompare(a.changed));
}

/** Keeps a draft, in place of the one with the same id. */
export function keep(draft: Draft): Kept {
  const store = storage();
  if (store === null) return 'off';
  try {
    store.setItem(PREFIX + draft.id, JSON.stringify(draft));
    return 'kept';
  } catch {
    return 'full';
  }
}

export function forget(id: string): void {
  storage()?.removeItem(PREFIX + id);
}

/** Takes everything of ours out of the browser; what other pages keep there stays. */
export function forgetAll(): void {
  const store = storage();
  if (store === null) return;
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
  for (const key of keys) if (key.startsWith('quyche/')) store.removeItem(key);
}

/** Calls back when another tab of this browser changes the draft of that id. */
export function onOtherTab(tell: (id: string) => void): void {
  window.addEventListener('storage', ({ key }) => {
    if (key?.startsWith(PREFIX) === true) tell(key.slice(PREFIX.length));
  });
}
