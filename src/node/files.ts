import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { attempt, refusal, type Refusal } from './refusal.ts';

/**
 * The importer of node:fs, but for the streams of a command: a handful of questions and acts, all on absolute paths.
 * What a person can put right comes back as a value; anything the disk does beyond that (a fault of the device) is
 * thrown.
 */

/** The folder of the installed package, from `src/node` as from `dist/cli`. */
export const packageRoot = join(import.meta.dirname, '../..');

export interface Entry {
  name: string;
  kind: 'file' | 'folder';
}

/** What stands at a path; a link counts as what it leads to. */
export function kindOf(path: string): 'file' | 'folder' | Refusal {
  try {
    // An error that is thrown takes longer than the question.
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return 'missing';
    return stats.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return refusal(error);
  }
}

/** True for a link, which is never written through: it may lead out of the output folder. */
export function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** The path with every link followed. The path must exist. */
export function realPath(path: string): string {
  return realpathSync.native(path);
}

/** Is anything there? To read what is not there throws, which takes ten times as long as the question. */
export const isThere = (path: string): boolean => existsSync(path);

/** Size in bytes of a file that is known to exist. */
export function sizeOf(path: string): number {
  return statSync(path).size;
}

/** A file's bytes, or why there are none. */
export function readBytes(path: string): Uint8Array | Refusal {
  try {
    return readFileSync(path);
  } catch (error) {
    return refusal(error);
  }
}

/**
 * Files and folders in a folder, by name; a link to a file counts as a file, a link to a folder is left out (it may
 * lead in a circle).
 */
export function listFolder(path: string): Entry[] | Refusal {
  try {
    const entries = readdirSync(path, { withFileTypes: true }).flatMap((entry): Entry[] => {
      if (entry.isDirectory()) return [{ name: entry.name, kind: 'folder' }];
      const isFile = entry.isFile() || (entry.isSymbolicLink() && kindOf(`${path}/${entry.name}`) === 'file');
      return isFile ? [{ name: entry.name, kind: 'file' }] : [];
    });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return refusal(error);
  }
}

/** Makes a folder and those above it; null when it is there. */
export function makeFolder(path: string): Refusal | null {
  try {
    makeWithParents(path);
    return null;
  } catch (error) {
    return kindOf(path) === 'file' ? 'not-a-folder' : refusal(error);
  }
}

/**
 * Node's own way to make parents, too, never ends where the system says of a folder that is there that it is not:
 * /proc.
 */
function makeWithParents(path: string): void {
  if (kindOf(path) === 'folder') return;
  const parent = dirname(path);
  if (parent !== path) makeWithParents(parent);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another run may have made it in the meantime.
    if (kindOf(path) !== 'folder') throw error;
  }
}

/** Null when new files can be put into the folder. */
export function canWriteInto(folder: string): Refusal | null {
  return attempt(() => {
    accessSync(folder, constants.W_OK | constants.X_OK);
  });
}

/** Writes to a temporary name beside the path and renames: readers see the old file or the new one, never a half. */
export function writeFile(path: string, content: string | Uint8Array | Iterable<Uint8Array>): Refusal | null {
  const temporary = `${path}.${process.pid}`;
  return writeTemporary(temporary, content) ?? replaceFile(temporary, path);
}

/**
 * Writes a file, whole or piece by piece, that nobody reads yet; what could not be written whole is taken away again.
 */
export function writeTemporary(path: string, content: string | Uint8Array | Iterable<Uint8Array>): Refusal | null {
  const refused = attempt(() => {
    const isWhole = typeof content === 'string' || content instanceof Uint8Array;
    const file = openSync(path, 'w');
    try {
      for (const piece of isWhole ? [content] : content) writeFileSync(file, piece);
    } finally {
      closeSync(file);
    }
  });
  if (refused !== null) removeFile(path);
  return refused;
}

/** Puts one file in the place of another. “busy” where another program holds that one open, as Word does on Windows. */
export function replaceFile(from: string, to: string): Refusal | null {
  const refused = attempt(() => {
    renameSync(from, to);
  });
  const isHeld = refused === 'denied' && kindOf(to) === 'file' && canWriteInto(dirname(to)) === null;
  return isHeld ? 'busy' : refused;
}

/** Takes a file away; one that is not there, or may not be taken away, is let be. */
export function removeFile(path: string): void {
  attempt(() => {
    unlinkSync(path);
  });
}

/** Takes a folder away if nothing is in it. */
export function removeEmptyFolder(path: string): void {
  attempt(() => {
    rmdirSync(path);
  });
}

/** Adds to the end of a file, which need not be there. */
export function appendToFile(path: string, text: string): Refusal | null {
  return attempt(() => {
    writeFileSync(path, text, { flag: 'a' });
  });
}

/** Makes a file that must not be there yet, in one step: of two runs that try, one succeeds. */
export function createFile(path: string, text: string): Refusal | 'exists' | null {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return null;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EEXIST' ? 'exists' : refusal(error);
  }
}

/** Marks a file as changed now. */
export function touchFile(path: string): void {
  attempt(() => {
    utimesSync(path, new Date(), new Date());
  });
}

/** Milliseconds since a file was last changed; null where there is none. */
export function ageOf(path: string): number | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? null : Date.now() - stats.mtimeMs;
}

/** Does something with a new folder that is gone afterwards, whatever happens. */
export async function inTemporaryFolder<T>(act: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'quyche-'));
  try {
    return await act(folder);
  } finally {
    removeFolder(folder);
  }
}

/** Removes a folder of the program's own with all that is in it; programs that still write into it are waited for. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
