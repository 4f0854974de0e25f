/** What was dropped on the page: files, and folders with all that is in them. */
import type { Given } from './worker/protocol.ts';

/** A folder as File System Access shows it, where the browser has that. */
interface FolderHandle {
  kind: 'directory';
  name: string;
  values: () => AsyncIterable<FolderHandle | FileHandle>;
}

interface FileHandle {
  kind: 'file';
  name: string;
  getFile: () => Promise<File>;
}

interface Item {
  kind: string;
  getAsFile: () => File | null;
  webkitGetAsEntry: () => FileSystemEntry | null;
  getAsFileSystemHandle?: () => Promise<FolderHandle | FileHandle | null>;
}

async function filesOf(handle: FolderHandle | FileHandle, path: string): Promise<Given[]> {
  if (handle.kind === 'file') return [{ path, file: await handle.getFile() }];
  const found: Given[] = [];
  for await (const one of handle.values()) found.push(...(await filesOf(one, `${path}/${one.name}`)));
  return found;
}

/** As `filesOf`, in browsers without handles. */
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
  return handle === null || handle === undefined ? filesIn(entry) : filesOf(handle, handle.name);
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
