/** The file on the disk that a draft was opened from or saved to. A handle is known until the page is closed. */
import { signal } from '@preact/signals';
import { pickPlace, textOf, write, type Handle } from '../export/disk.ts';
import { markSaved } from './open.ts';
import { draft, text } from './session.ts';

/** A draft's file, with the text that it held when we last read or wrote it. */
interface DraftFile {
  handle: Handle;
  text: string;
}

/** A text of a draft, taken before something is waited for: meanwhile it may be changed or another draft opened. */
interface Taken {
  id: string;
  text: string;
}

const files = signal<ReadonlyMap<string, DraftFile>>(new Map());

/** The open draft's file; null when there is none. */
const fileNow = (): DraftFile | null => files.value.get(draft.value?.id ?? '') ?? null;

const takeNow = (): Taken | null => (draft.value === null ? null : { id: draft.value.id, text: text.value });

/** The name of the open draft's file; null when it has none. */
export const fileName = (): string | null => fileNow()?.handle.name ?? null;

/** The name of the file that holds the open draft as it stands; null when none does. */
export const savedIn = (): string | null => (fileNow()?.text === text.value ? fileName() : null);

function remember(id: string, file: DraftFile): void {
  files.value = new Map([...files.value, [id, file]]);
}

/** Remembers the file that the open draft was just read from. */
export function setFile(handle: Handle): void {
  const taken = takeNow();
  if (taken !== null) remember(taken.id, { handle, text: taken.text });
}

/** Lets go of the files that drafts were opened from: nothing is saved into them any more. */
export function forgetFiles(): void {
  files.value = new Map();
}

/** What became of saving: changed and gone say why nothing was written. */
export type Saved =
  | { state: 'none' }
  | { state: 'saved' | 'gone' | 'refused'; name: string }
  /** `over` writes over whatever stands there now */
  | { state: 'changed'; name: string; over: () => Promise<Saved> };

async function writeTo(handle: Handle, taken: Taken): Promise<Saved> {
  try {
    await write(handle, taken.text);
  } catch {
    // No permission, a disk that is full or locked, a stick that was pulled: nothing was written.
    return { state: 'refused', name: handle.name };
  }
  remember(taken.id, { handle, text: taken.text });
  markSaved(taken.id, taken.text);
  return { state: 'saved', name: handle.name };
}

/** Writes the open draft back to its file. A file that is no longer as we last read or wrote it is left alone. */
export async function saveBack(): Promise<Saved> {
  const taken = takeNow();
  const file = fileNow();
  if (taken === null || file === null) return { state: 'none' };
  const { handle } = file;
  const over = () => writeTo(handle, taken);
  const there = await textOf(handle);
  if (there === null) return { state: 'gone', name: handle.name };
  // A save that was begun before this one may have ended meanwhile.
  const ours = [file.text, files.value.get(taken.id)?.text, taken.text];
  return ours.includes(there) ? over() : { state: 'changed', name: handle.name, over };
}

/** Writes the open draft to a file that the user chooses. */
export async function saveAs(suggested: string): Promise<Saved> {
  const taken = takeNow();
  const handle = taken === null ? null : await pickPlace(suggested);
  return taken === null || handle === null ? { state: 'none' } : writeTo(handle, taken);
}
