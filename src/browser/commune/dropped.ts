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

/** One thing that was dropped. */
interface Thing {
  handle: FolderHandle | Handle | null;
  read: () => Promise<Given[]>;
}

/**
 * Must be called while the event lasts. Chromium opens no entry for a page that stands in a file: handles come first.
 */
async function thingOf(item: Item): Promise<Thing> {
  const entry = item.webkitGetAsEntry();
  const file = item.getAsFile();
  const handle = (await item.getAsFileSystemHandle?.()) ?? null;
  const read = async (): Promise<Given[]> => {
    if (entry?.isDirectory !== true) return file === null ? [] : [{ path: file.name, file }];
    return handle?.kind === 'directory' ? readFolder(handle) : filesIn(entry);
  };
  return { handle, read };
}

async function readFolder(folder: FolderHandle): Promise<Given[]> {
  const found = await filesOf(folder, folder.name);
  return Promise.all(found.map(async ({ path, handle }) => ({ path, file: await handle.getFile() })));
}

/** What was dropped; a folder or file that came alone can be written back to where the browser has that. */
export type Dropped = { folder: FolderHandle } | { given: Given[]; handle: Handle | null };

/** What was dropped; none of it where the browser does not let it be read. */
export async function dropped({ dataTransfer }: DragEvent): Promise<Dropped> {
  const items = Array.from(dataTransfer?.items ?? [], (item) => thingOf(item as unknown as Item));
  try {
    const things = await Promise.all(items);
    const alone = things.length === 1 ? (things[0]?.handle ?? null) : null;
    if (alone?.kind === 'directory') return { folder: alone };
    return { given: (await Promise.all(things.map(({ read }) => read()))).flat(), handle: alone };
  } catch (error) {
    console.warn(error);
    return { given: [], handle: null };
  }
}
