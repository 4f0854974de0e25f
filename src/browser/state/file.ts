/** The file on the disk that a draft was opened from or saved to. A handle is known until the page is closed. */
import { signal } from '@preact/signals';
import { pickPlace, write, type Handle } from '../export/disk.ts';
import { markSaved } from './open.ts';
import { draft, text } from './session.ts';

const handles = signal<ReadonlyMap<string, Handle>>(new Map());

/** The handle of the open draft's file; null when there is none. */
const handleNow = (): Handle | null => handles.value.get(draft.value?.id ?? '') ?? null;

/** The name of the open draft's file; null when it has none. */
export const fileName = (): string | null => handleNow()?.name ?? null;

/** Remembers the file of the open draft. */
export function setHandle(handle: Handle): void {
  if (draft.value !== null) handles.value = new Map([...handles.value, [draft.value.id, handle]]);
}

export function forgetHandles(): void {
  handles.value = new Map();
}

/** What became of saving: changed and gone say why nothing was written. */
export type Saved = { state: 'saved' | 'changed' | 'gone' | 'refused' | 'none'; name: string };

async function writeTo(handle: Handle): Promise<Saved> {
  try {
    await write(handle, text.value);
  } catch {
    // No permission, a disk that is full or locked, a stick that was pulled: nothing was written.
    return { state: 'refused', name: handle.name };
  }
  markSaved();
  return { state: 'saved', name: handle.name };
}

/** The file's text; null when it cannot be read any more. */
async function textOnDisk(handle: Handle): Promise<string | null> {
  try {
    return await (await handle.getFile()).text();
  } catch {
    return null;
  }
}

/**
 * Writes the open draft back to its file. A file that is no longer as it was opened or saved is left alone.
 * @param isSure writes over whatever stands there now
 */
export async function saveBack(isSure = false): Promise<Saved> {
  const handle = handleNow();
  if (handle === null) return { state: 'none', name: '' };
  const there = await textOnDisk(handle);
  if (there === null && !isSure) return { state: 'gone', name: handle.name };
  if (!isSure && there !== draft.value?.saved && there !== text.value) return { state: 'changed', name: handle.name };
  return writeTo(handle);
}

/** Writes the open draft to a file that the user chooses. */
export async function saveAs(suggested: string): Promise<Saved> {
  const handle = await pickPlace(suggested);
  if (handle === null) return { state: 'none', name: '' };
  const saved = await writeTo(handle);
  if (saved.state === 'saved') setHandle(handle);
  return saved;
}
