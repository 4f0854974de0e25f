import { basename, dirname } from 'node:path';
import type { Problem } from '../../core/diagnostic.ts';
import { listFolder, type Entry } from '../files.ts';
import * as problems from './problems.ts';
import { below, type Located } from './read.ts';

/** Where branch files stand in a tree of folders. Only names are looked at, no file is read. */
export interface Tree {
  branches: { file: Located; folders: string[] }[];
  problems: Problem[];
}

/** The folder of a commune's branch files; it leaves no trace in the output's folders. */
const branchesFolder = 'branches';

export function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

export function isCommuneFile(name: string): boolean {
  return name === 'commune.yaml' || name === 'commune.yml';
}

function isBranchFile(name: string): boolean {
  return name === 'branch.yaml' || name === 'branch.yml';
}

/** The commune file that stands in a folder, or null. */
export function communeFileOf(folder: Located): Located | null {
  const entries = listFolder(folder.absolute);
  if (typeof entries === 'string') return null;
  const entry = entries.find(({ name }) => isCommuneFile(name));
  return entry === undefined ? null : below(folder, entry.name);
}

/** Every branch file at or below a folder the user named; a folder that holds none is a problem. */
export function findBranches(folder: Located): Tree {
  const tree = walk(folder, []);
  if (tree.branches.length > 0 || tree.problems.length > 0) return tree;
  return { branches: [], problems: [problems.folderWithoutBranches(folder.shown, whatToGive(folder))] };
}

function walk(folder: Located, folders: string[]): Tree {
  const entries = listFolder(folder.absolute);
  if (typeof entries === 'string') {
    return { branches: [], problems: [problems.cannotRead(folder.shown, entries, null)] };
  }
  const tree: Tree = { branches: [], problems: [] };
  for (const { name } of files(entries).filter((entry) => isBranchFile(entry.name))) {
    tree.branches.push({ file: below(folder, name), folders });
  }
  const isCommune = entries.some(({ name }) => isCommuneFile(name));
  for (const { name } of foldersWorthALook(entries)) {
    const part =
      name === branchesFolder
        ? inBranchesFolder(folder, folders, isCommune)
        : walk(below(folder, name), [...folders, name]);
    tree.branches.push(...part.branches);
    tree.problems.push(...part.problems);
  }
  if (isCommune && tree.branches.length === 0 && tree.problems.length === 0) {
    tree.problems.push(problems.communeWithoutBranches(folder.shown));
  }
  return tree;
}

function inBranchesFolder(parent: Located, folders: string[], isCommune: boolean): Tree {
  const folder = below(parent, branchesFolder);
  const entries = listFolder(folder.absolute);
  if (typeof entries === 'string') {
    return { branches: [], problems: [problems.cannotRead(folder.shown, entries, null)] };
  }
  const names = files(entries).map((entry) => entry.name);
  const yaml = names.filter((name) => isYaml(name) && !isCommuneFile(name));
  if (yaml.length > 0 && !isCommune && !names.some(isCommuneFile)) {
    return { branches: [], problems: [problems.communeFileMissing(parent.shown)] };
  }
  return { branches: yaml.map((name) => ({ file: below(folder, name), folders })), problems: [] };
}

/** The hint for a folder without branches: the files or the folder above that were probably meant. */
function whatToGive(folder: Located): string {
  const above = dirname(folder.absolute);
  if (basename(folder.absolute) === branchesFolder && communeFileOf({ shown: '', absolute: above }) !== null) {
    return `đưa thư mục của xã, phường: ${below(folder, '..').shown}`;
  }
  const entries = listFolder(folder.absolute);
  const yaml = typeof entries === 'string' ? undefined : files(entries).find((entry) => isYaml(entry.name));
  if (yaml !== undefined) return `đưa thẳng tên tệp: ${below(folder, yaml.name).shown}`;
  return 'xem lại đường dẫn';
}

function files(entries: readonly Entry[]): Entry[] {
  return entries.filter((entry) => entry.kind === 'file');
}

function foldersWorthALook(entries: readonly Entry[]): Entry[] {
  return entries.filter(
    (entry) => entry.kind === 'folder' && !entry.name.startsWith('.') && entry.name !== 'node_modules',
  );
}
