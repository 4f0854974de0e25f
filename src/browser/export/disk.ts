/**
 * Files that the browser may write back to: the only door to the File System Access API, which Chrome and Edge have.
 */

export interface Handle {
  kind?: 'file';
  name: string;
  getFile: () => Promise<File>;
  createWritable: () => Promise<{ write: (text: string) => Promise<void>; close: () => Promise<void> }>;
}

/** A folder that was chosen or dropped. */
export interface FolderHandle {
  kind: 'directory';
  name: string;
  values: () => AsyncIterable<FolderHandle | Handle>;
  requestPermission: (how: { mode: 'readwrite' }) => Promise<string>;
}

interface Pickers {
  showDirectoryPicker?: () => Promise<FolderHandle>;
  showOpenFilePicker?: (options: object) => Promise<Handle[]>;
  showSaveFilePicker?: (options: object) => Promise<Handle>;
}

const pickers = (): Pickers => window as unknown as Pickers;

const YAML = { description: 'Tệp chi bộ', accept: { 'application/yaml': ['.yaml', '.yml'] } };
const ZIP = { description: 'Các bản đã tải về', accept: { 'application/zip': ['.zip'] } };

/** Can files be opened so that they are written back to? */
export function canWriteBack(): boolean {
  const { showOpenFilePicker, showSaveFilePicker } = pickers();
  return typeof showOpenFilePicker === 'function' && typeof showSaveFilePicker === 'function';
}

/** Somebody who closes the browser's window chooses nothing; whatever else goes wrong is the caller's. */
async function chosen<T>(pick: () => Promise<T>): Promise<T | null> {
  try {
    return await pick();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Lets the user choose a file to open; null when none is. */
export function pickFile(): Promise<Handle | null> {
  return chosen(async () => (await pickers().showOpenFilePicker?.({ types: [YAML, ZIP] }))?.[0] ?? null);
}

/** Lets the user choose where to save; null when nothing is. */
export function pickPlace(suggestedName: string): Promise<Handle | null> {
  return chosen(async () => (await pickers().showSaveFilePicker?.({ suggestedName, types: [YAML] })) ?? null);
}

/** Writes a file whole. Throws when it may not or the disk does not take it; then what was there stays. */
export async function write(handle: Handle, text: string): Promise<void> {
  const stream = await handle.createWritable();
  await stream.write(text);
  await stream.close();
}

/** Can folders be opened so that their files are written back to? */
export const canOpenFolders = (): boolean => typeof pickers().showDirectoryPicker === 'function';

/** Lets the user choose a folder; null when none is. */
export const pickFolder = (): Promise<FolderHandle | null> =>
  chosen(async () => (await pickers().showDirectoryPicker?.()) ?? null);

/** No commune has as many; a folder that was chosen by mistake is not read to its end. */
const MOST_FILES = 5001;

/** Every file below a folder, with its way from there. */
export async function filesOf(folder: FolderHandle, path: string): Promise<{ path: string; handle: Handle }[]> {
  const found: { path: string; handle: Handle }[] = [];
  for await (const one of folder.values()) {
    const way = `${path}/${one.name}`;
    found.push(...(one.kind === 'directory' ? await filesOf(one, way) : [{ path: way, handle: one }]));
    if (found.length >= MOST_FILES) break;
  }
  return found;
}

/** Asks, where the browser has not asked yet, whether the files of a folder may be written. */
export async function mayWrite(folder: FolderHandle): Promise<boolean> {
  try {
    return (await folder.requestPermission({ mode: 'readwrite' })) === 'granted';
  } catch {
    return false;
  }
}

/** A file's text; null when it cannot be read any more. */
export async function textOf(handle: Handle): Promise<string | null> {
  try {
    return await (await handle.getFile()).text();
  } catch {
    return null;
  }
}
