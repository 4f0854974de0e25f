/** What was dropped on the page: files, and folders with all that is in them. */
import { filesOf, type FolderHandle, type Handle } from '../export/disk.ts';
import type { Given } from './worker/protocol.ts';

interface Item {
  kind: string;
  getAsFile: () => File | null;
  webkitGetAsEntry: () => FileSystemEntry | null;
  getAsFileSystemHandle?: () => Promise<FolderHandle | Handle | null>;
}

/** What is in an entry, in browsers without handles. */
async function filesIn(entry: FileSystemEntry): Promise<Given[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => {
      (entry as FileSystemFileEntry).file(resolve, reject);
    });
    return [{ path: entry.fullPath.replace(/^\//u, ''), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    // A reader gives a hundred at a time, and nothing at the end.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) break;
    found.push(...some);
  }
  return (await Promise.all(found.map(filesIn))).flat();
}

/** Must be called while the event lasts. Chromium opens no entry for a page that stands in a file: handles come first. */
async function givenOf(item: Item): Promise<Given[]> {
  const entry = item.webkitGetAsEntry();
  const file = item.getAsFile();
  if (entry?.isDirectory !== true) return file === null ? [] : [{ path: file.name, file }];
  const handle = await item.getAsFileSystemHandle?.();
  if (handle?.kind !== 'directory') return filesIn(entry);
  const found = await filesOf(handle, handle.name);
  return Promise.all(found.map(async ({ path, handle: one }) => ({ path, file: await one.getFile() })));
}

/** What was dropped; none of it where the browser does not let it be read. */
export async function dropped({ dataTransfer }: DragEvent): Promise<Given[]> {
  const given = Array.from(dataTransfer?.items ?? [], (item) => givenOf(item as unknown as Item));
  try {
    return (await Promise.all(given)).flat();
  } catch (error) {
    console.warn(error);
    return [];
  }
}
