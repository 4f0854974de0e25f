import { dirname, join, relative, sep } from 'node:path';
import { hasErrors, type Problem, type Result } from '../../core/diagnostic.ts';
import type { Folder, FolderFile } from '../../core/roster/index.ts';
import { isLink, kindOf, listFolder, makeFolder, packageRoot, removeEmptyFolder, writeFile } from '../files.ts';
import { communeFileOf, isCommuneFile, isYaml } from '../input/find.ts';
import { below, readTextFile, type Located } from '../input/read.ts';
import { lockFolder } from '../output/lock.ts';
import { notWritten, outside } from '../output/problems.ts';

/** What stands in a commune folder: its commune.yaml and the files in branches/. */
export function readFolder(folder: Located): Result<Folder> {
  const problems: Problem[] = [];
  const communeAt = communeFileOf(folder);
  const commune = communeAt === null ? null : readTextFile(communeAt);
  problems.push(...(commune?.problems ?? []));
  const branchesAt = below(folder, 'branches');
  const entries = listFolder(branchesAt.absolute);
  const names =
    typeof entries === 'string' ? [] : entries.filter(({ kind }) => kind === 'file').map(({ name }) => name);
  const branches = names
    .filter((name) => isYaml(name) && !isCommuneFile(name))
    .flatMap((name) => {
      const { value, problems: unreadable } = readTextFile(below(branchesAt, name));
      problems.push(...unreadable);
      return value === null ? [] : [value];
    });
  const path = folder.shown.replaceAll(sep, '/').replace(/\/+$/u, '');
  return hasErrors(problems)
    ? { value: null, problems }
    : { value: { path, commune: commune?.value ?? null, branches }, problems };
}

/** The way from a folder to a schema of ours, for editors that complete and check while one types. */
export function schemaPath(folder: Located, name: string): string {
  return relative(folder.absolute, join(packageRoot, 'schemas', name)).replaceAll(sep, '/');
}

export interface WrittenFiles {
  written: string[];
  unchanged: string[];
  problems: Problem[];
}

/** A link inside the folder; the folder itself may be reached by one, as its user wished. */
function leadsAway(path: string, folder: Located): boolean {
  return path !== folder.absolute && isLink(path);
}

/** Lets `act` read and write a folder while no other run does; null, and why, where it may not be had. */
export function holding<T>(folder: Located, act: () => T): Result<T> {
  const isNew = kindOf(folder.absolute) === 'missing';
  const refused = makeFolder(folder.absolute);
  if (refused !== null) return { value: null, problems: [notWritten(folder.shown, refused)] };
  const lock = lockFolder(folder);
  if ('code' in lock) return { value: null, problems: [lock] };
  try {
    return { value: act(), problems: [] };
  } finally {
    lock.release();
    if (isNew) removeEmptyFolder(folder.absolute);
  }
}

/** Writes the files that differ from what is there; each is replaced as a whole, links are never written through. */
export function writeFolder(folder: Located, files: readonly FolderFile[]): WrittenFiles {
  const result: WrittenFiles = { written: [], unchanged: [], problems: [] };
  const root = folder.shown.replaceAll(sep, '/').replace(/\/+$/u, '');
  for (const { path, text, before } of files) {
    if (text === before) {
      result.unchanged.push(path);
      continue;
    }
    const absolute = join(folder.absolute, relative(root, path));
    const refused = makeFolder(dirname(absolute));
    if (refused !== null) result.problems.push(notWritten(path, refused));
    else if (isLink(absolute) || leadsAway(dirname(absolute), folder)) result.problems.push(outside(path));
    else {
      const unwritten = writeFile(absolute, text);
      if (unwritten === null) result.written.push(path);
      else result.problems.push(notWritten(path, unwritten));
      // What comes after meets the same disk; the next run writes it.
      if (unwritten === 'full') break;
    }
  }
  return result;
}
