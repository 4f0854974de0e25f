import {
  accessSync,
  constants,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sync as writeAtomic } from 'write-file-atomic';

/**
 * The only importer of node:fs and write-file-atomic: a handful of questions and acts, all on absolute paths.
 * What a person did wrong comes back as a value; anything the disk does beyond that (no space, no device) is thrown.
 */

/** The folder of the installed package, from `src/node` as from `dist/node`. */
export const packageRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Why a path could not be read or written. */
export type Refusal = 'missing' | 'denied' | 'folder' | 'not-a-folder';

export interface Entry {
  name: string;
  kind: 'file' | 'folder';
}

/** What stands at a path; a link counts as what it leads to. */
export function kindOf(path: string): 'file' | 'folder' | Refusal {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
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
  return realpathSync(path);
}

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

/** Files and folders in a folder, by name; a link to a file counts as a file, a link to a folder is left out (it may lead in a circle). */
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
    mkdirSync(path, { recursive: true });
    return null;
  } catch (error) {
    return kindOf(path) === 'file' ? 'not-a-folder' : refusal(error);
  }
}

/** Null when new files can be put into the folder. */
export function canWriteInto(folder: string): Refusal | null {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    return refusal(error);
  }
}

/** Writes to a temporary name beside the path and renames: readers see the old file or the new one, never a half. */
export function writeFile(path: string, content: string | Uint8Array): Refusal | null {
  try {
    writeAtomic(path, typeof content === 'string' ? content : Buffer.from(content));
    return null;
  } catch (error) {
    return refusal(error);
  }
}

/** The version in the package's own package.json. */
export function packageVersion(): string {
  const text = readFileSync(`${packageRoot}package.json`, 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

const refusals: Readonly<Record<string, Refusal>> = {
  ENOENT: 'missing',
  ENAMETOOLONG: 'missing',
  ELOOP: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EISDIR: 'folder',
  ENOTDIR: 'not-a-folder',
  EEXIST: 'not-a-folder',
};

function refusal(error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = refusals[code];
  if (known === undefined) throw error;
  return known;
}
