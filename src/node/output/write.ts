import { dirname, join, sep } from 'node:path';
import type { Problem } from '../../core/diagnostic.ts';
import { canWriteInto, isLink, kindOf, makeFolder, readBytes, realPath, writeFile, type Refusal } from '../files.ts';
import { below, type Located } from '../input/read.ts';
import { digest } from './digest.ts';
import { readManifest, writeManifest } from './manifest.ts';
import * as problems from './problems.ts';

/** A finished document and its path below the output folder, made of slugs and joined by “/”. */
export interface Output {
  path: string;
  content: string | Uint8Array;
}

export interface Written {
  /** paths as shown to the user */
  written: string[];
  unchanged: string[];
  problems: Problem[];
}

/** Null when files can be put into the folder, which need not exist yet. Asked before any work is done. */
export function folderProblem(folder: Located): Problem | null {
  let path = folder.absolute;
  while (kindOf(path) === 'missing' && dirname(path) !== path) path = dirname(path);
  const kind = kindOf(path);
  if (kind === 'file' || kind === 'not-a-folder') return problems.notAFolder(folder.shown);
  return kind === 'folder' && canWriteInto(path) === null ? null : problems.notWritable(folder.shown);
}

/**
 * Writes the outputs below the folder. A file whose bytes are already right is not written again. One that a person has
 * edited since, or that was there before, is left alone unless `force`: the manifest's digests tell.
 */
export function writeOutputs(folder: Located, outputs: Iterable<Output>, force: boolean): Written {
  const result: Written = { written: [], unchanged: [], problems: [] };
  const refused = makeFolder(folder.absolute);
  if (refused !== null) return { ...result, problems: [folderRefused(folder.shown, refused)] };
  const manifest = readManifest(folder);
  if (manifest.value === null) return { ...result, problems: manifest.problems };
  const digests = { ...manifest.value };
  for (const output of outputs) writeOne(folder, output, digests, force, result);
  if (result.written.length > 0 || !same(digests, manifest.value)) {
    result.problems.push(...writeManifest(folder, digests));
  }
  return result;
}

function writeOne(
  folder: Located,
  output: Output,
  digests: Record<string, string>,
  force: boolean,
  result: Written,
): void {
  const file = below(folder, output.path);
  const state = strays(folder, file) ?? writeIfFree(file, output.content, digests[output.path], force);
  if (typeof state !== 'string') {
    result.problems.push(state);
    return;
  }
  digests[output.path] = digest(output.content);
  result[state].push(file.shown);
}

/** Makes the folder of a file; a problem when a link in its way leads out of the output folder. */
function strays(folder: Located, file: Located): Problem | null {
  const parent = dirname(file.absolute);
  const refused = makeFolder(parent);
  if (refused !== null) return folderRefused(dirname(file.shown), refused);
  const root = realPath(folder.absolute);
  const isInside = realPath(parent) === root || realPath(parent).startsWith(join(root, sep));
  return isInside ? null : problems.outside(file.shown);
}

/**
 * Writes one file in a folder that exists, unless a person's work would be lost: the file is there, is not what we are
 * about to write and does not have the digest `known` from the last time.
 */
function writeIfFree(
  file: Located,
  content: string | Uint8Array,
  known: string | undefined,
  force: boolean,
): 'written' | 'unchanged' | Problem {
  if (isLink(file.absolute)) return problems.outside(file.shown);
  const kind = kindOf(file.absolute);
  if (kind !== 'missing') {
    const bytes = kind === 'file' ? readBytes(file.absolute) : kind;
    if (typeof bytes === 'string') return problems.notWritable(file.shown);
    const present = digest(bytes);
    if (present === digest(content)) return 'unchanged';
    if (!force && present !== known) return problems.edited(file.shown, known !== undefined);
  }
  return writeFile(file.absolute, content) === null ? 'written' : problems.notWritable(file.shown);
}

/** Writes a single file the user has named. No digest is kept for it, so one that is there needs `force`. */
export function writeSingle(
  file: Located,
  content: string | Uint8Array,
  force: boolean,
): 'written' | 'unchanged' | Problem {
  const refused = makeFolder(dirname(file.absolute));
  return refused === null ? writeIfFree(file, content, undefined, force) : folderRefused(dirname(file.shown), refused);
}

function folderRefused(shown: string, why: Refusal): Problem {
  return why === 'denied' ? problems.notWritable(shown) : problems.notAFolder(shown);
}

function same(a: Record<string, string>, b: Record<string, string>): boolean {
  return Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([key, value]) => b[key] === value);
}
