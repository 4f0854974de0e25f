/** Files that the browser may write back to: the only door to the File System Access API, which Chrome and Edge have. */

export interface Handle {
  name: string;
  getFile: () => Promise<File>;
  createWritable: () => Promise<{ write: (text: string) => Promise<void>; close: () => Promise<void> }>;
}

interface Pickers {
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

export async function write(handle: Handle, text: string): Promise<void> {
  const stream = await handle.createWritable();
  await stream.write(text);
  await stream.close();
}
