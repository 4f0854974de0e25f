/**
 * The folder on the disk that a commune was opened from, to be written back to. Handles are known until the page is
 * closed.
 */
import { signal } from '@preact/signals';
import { filesOf, mayWrite, pickFolder, textOf, write, type FolderHandle, type Handle } from '../export/disk.ts';
import { announce } from '../state/announce.ts';
import { ask } from '../view/dialog.tsx';
import { openHere } from './actions.ts';
import type { BranchFile } from './commune.ts';
import { change, commune, note, refused } from './state.ts';

/** A file of the folder, with the text that it held when we last read or wrote it. */
interface Known {
  handle: Handle;
  text: string;
}

interface Opened {
  folder: FolderHandle;
  files: ReadonlyMap<string, Known>;
}

const opened = signal<ReadonlyMap<string, Opened>>(new Map());

const now = (): Opened | null => opened.value.get(commune.value?.id ?? '') ?? null;

/** The name of the folder that the open commune can be written back to; null when there is none. */
export const folderName = (): string | null => now()?.folder.name ?? null;

function remember(id: string, one: Opened): void {
  opened.value = new Map([...opened.value, [id, one]]);
}

/** Lets go of the folders that were opened: nothing is saved into them any more. */
export function forgetFolders(): void {
  opened.value = new Map();
}

const UNREAD = { message: 'trình duyệt không cho đọc thư mục này', hint: 'chọn thư mục khác, hoặc chọn các tệp' };

/** Lets the user choose a folder and opens the commune in it. */
export async function chooseFolder(): Promise<void> {
  await openFolder(null);
}

/**
 * Opens the commune in a folder, in the place of the open one where there is one.
 * @param given null to let the user choose
 */
export async function openFolder(given: FolderHandle | null): Promise<void> {
  try {
    const folder = given ?? (await pickFolder());
    if (folder !== null) await openIn(folder);
  } catch (error) {
    console.warn(error);
    refused.value = { refused: UNREAD };
  }
}

async function openIn(folder: FolderHandle): Promise<void> {
  const before = commune.value;
  const found = await filesOf(folder, folder.name);
  if (found.length === 0) {
    refused.value = { refused: { message: `thư mục “${folder.name}” không có tệp nào`, hint: 'chọn thư mục khác' } };
    return;
  }
  const given = await Promise.all(found.map(async ({ path, handle }) => ({ path, file: await handle.getFile() })));
  await openHere(given);
  const { value } = commune;
  if (value === null || value === before || value.as !== 'folder') return;
  const handles = new Map(found.map(({ path, handle }) => [path, handle]));
  const files = value.branches.flatMap(({ path, text }): [string, Known][] => {
    const handle = handles.get(path);
    return handle === undefined ? [] : [[path, { handle, text }]];
  });
  remember(value.id, { folder, files: new Map(files) });
}

/** Those that somebody else has changed since we read them: null when they may be written over, too. */
async function overwritten(changed: readonly BranchFile[], { files }: Opened): Promise<Set<string>> {
  const there = await Promise.all(
    changed.map(async ({ path, text }) => {
      const known = files.get(path);
      const found = known === undefined ? null : await textOf(known.handle);
      return found === known?.text || found === text ? [] : [path];
    }),
  );
  return new Set(there.flat());
}

const base = (path: string): string => path.replace(/^.*\//u, '');

async function settle(others: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  if (others.size === 0) return others;
  const isSure = await ask({
    title: `${others.size} tệp đã bị sửa ở nơi khác`,
    words: `Sau khi mở ở đây, ${[...others].map(base).join(', ')} đã được một chương trình khác sửa, chuyển đi hoặc xóa. Ghi đè thì mất phần sửa ấy; để nguyên thì các tệp khác vẫn được lưu.`,
    yes: 'Ghi đè',
  });
  return isSure ? new Set() : others;
}

/** Writes what was changed back to the folder; what somebody else changed there meanwhile is asked about. */
export async function saveFolder(): Promise<void> {
  const { value } = commune;
  const one = now();
  if (value === null || one === null) return;
  const changed = value.branches.filter(({ path, text }) => one.files.get(path)?.text !== text);
  const isAllowed = changed.length === 0 || (await mayWrite(one.folder));
  const left = isAllowed ? await settle(await overwritten(changed, one)) : new Set(changed.map(({ path }) => path));
  const files = new Map(one.files);
  const failed = new Set(left);
  for (const { path, text } of changed.filter((file) => !left.has(file.path))) {
    const handle = files.get(path)?.handle;
    try {
      if (handle === undefined) throw new Error(path);
      await write(handle, text);
      files.set(path, { handle, text });
    } catch {
      // No permission, a disk that is full or locked, a stick that was pulled: nothing of this file was written.
      failed.add(path);
    }
  }
  remember(value.id, { folder: one.folder, files });
  if (failed.size > 0) note(`chưa ghi được vào thư mục “${one.folder.name}”: ${[...failed].map(base).join(', ')}`);
  else change((latest) => ({ isSaved: latest === value }));
  announce(`Đã lưu ${changed.length - failed.size} tệp vào thư mục ${one.folder.name}`);
}
