import { dirname, join, sep } from 'node:path';
import type { Problem } from '../../core/diagnostic.ts';
import {
  canWriteInto,
  isLink,
  kindOf,
  makeFolder,
  readBytes,
  realPath,
  removeFile,
  replaceFile,
  writeTemporary,
} from '../files.ts';
import type { Refusal } from '../refusal.ts';
import { below, type Located } from '../input/read.ts';
import { digest } from './digest.ts';
import { temporary, type Journal } from './journal.ts';
import * as problems from './problems.ts';

/** A finished document and its path below the output folder, made of slugs and joined by “/”. */
export interface Output {
  path: string;
  content: string | Uint8Array;
}

/** What became of an output. */
export type State = 'written' | 'unchanged';

/** An output that stands in the folder now. */
export interface Placed {
  path: string;
  sha256: string;
  state: State;
}

/** The two acts by which a file takes its place; tests hand in disks that refuse. */
export interface Disk {
  writeTemporary: (path: string, content: string | Uint8Array) => Refusal | null;
  replaceFile: (from: string, to: string) => Refusal | null;
}

export const realDisk: Disk = { writeTemporary, replaceFile };

/** An output folder that is being written into. */
export interface Sink {
  folder: Located;
  journal: Journal;
  /** digests that an output of ours may have, by its path: of the last whole run and of one that was cut off */
  known: (path: string) => readonly string[];
  force: boolean;
  disk: Disk;
  /** folders that have been looked at: null where one may write */
  folders: Map<string, Problem | null>;
  /** the disk has no room left: to try the rest would only say so again for each */
  full: boolean;
}

/** Where the outputs of a run go; nothing is looked at or written yet. */
export function newSink(options: Pick<Sink, 'folder' | 'journal' | 'known' | 'force'>, disk = realDisk): Sink {
  return { ...options, disk, folders: new Map(), full: false };
}

/** Null when files can be put into the folder, which need not exist yet. Asked before any work is done. */
export function folderProblem(folder: Located): Problem | null {
  let path = folder.absolute;
  while (kindOf(path) === 'missing' && dirname(path) !== path) path = dirname(path);
  const kind = kindOf(path);
  if (kind === 'file' || kind === 'not-a-folder') return problems.notAFolder(folder.shown);
  const refused = kind === 'folder' ? canWriteInto(path) : kind;
  return refused === null ? null : problems.notWritten(folder.shown, refused);
}

/**
 * Writes one output. A file whose bytes are already right is not written again. One that a person has edited since it
 * was written, or that was there before, is left alone unless `force`.
 */
export async function writeOutput(sink: Sink, { path, content }: Output): Promise<Placed | Problem> {
  const file = below(sink.folder, path);
  const strayed = straysOnce(sink, file);
  if (strayed !== null) return strayed;
  const sha256 = digest(content);
  const state = stateOf(file, sha256, sink.known(path), sink.force);
  const kept = state instanceof Uint8Array ? await editedIn(file, state, sink.known(path).length > 0) : state;
  if (kept === 'unchanged') return { path, sha256, state: kept };
  if (kept !== null) return kept;
  const refused = sink.journal.announce(path, sha256) ?? put(file.absolute, content, sink.disk);
  sink.full ||= refused === 'full';
  return refused === null ? { path, sha256, state: 'written' } : problems.notWritten(file.shown, refused);
}

/** Readers see the old file or the new one, never a half. */
function put(path: string, content: string | Uint8Array, disk: Disk): Refusal | null {
  const aside = temporary(path);
  const unwritten = disk.writeTemporary(aside, content);
  const refused = unwritten ?? disk.replaceFile(aside, path);
  if (refused !== null) removeFile(aside);
  return refused;
}

/**
 * Null when the file may be written; its bytes when they are neither those that are to be written nor, by their digest,
 * `known` ones: a person's work is not lost.
 */
function stateOf(
  file: Located,
  sha256: string,
  known: readonly string[],
  force: boolean,
): 'unchanged' | Problem | Uint8Array | null {
  if (isLink(file.absolute)) return problems.outside(file.shown);
  const kind = kindOf(file.absolute);
  if (kind === 'missing') return null;
  const bytes = kind === 'file' ? readBytes(file.absolute) : kind;
  if (typeof bytes === 'string') return problems.notWritten(file.shown, bytes);
  const present = digest(bytes);
  if (present === sha256) return 'unchanged';
  return force || known.includes(present) ? null : bytes;
}

/**
 * What a person did to a file. To look into a DOCX takes more than to write one: it is loaded for the first such file.
 */
async function editedIn(file: Located, bytes: Uint8Array, isKnown: boolean): Promise<Problem | null> {
  const { editedProblem } = await import('./edited.ts');
  return editedProblem(file, bytes, isKnown);
}

function straysOnce(sink: Sink, file: Located): Problem | null {
  const parent = dirname(file.absolute);
  const before = sink.folders.get(parent);
  if (before !== undefined) return before;
  const problem = strays(sink.folder, file);
  sink.folders.set(parent, problem);
  return problem;
}

/** Makes the folder of a file; a problem when a link in its way leads out of the output folder. */
function strays(folder: Located, file: Located): Problem | null {
  const parent = dirname(file.absolute);
  const refused = makeFolder(parent);
  if (refused !== null) return problems.notWritten(dirname(file.shown), refused);
  const root = realPath(folder.absolute);
  const isInside = realPath(parent) === root || realPath(parent).startsWith(join(root, sep));
  return isInside ? null : problems.outside(file.shown);
}

/** Writes a single file the user has named. No digest is kept for it, so one that is there needs `force`. */
export function writeSingle(file: Located, content: string | Uint8Array, force: boolean): State | Problem {
  const refused = makeFolder(dirname(file.absolute));
  if (refused !== null) return problems.notWritten(dirname(file.shown), refused);
  const state = stateOf(file, digest(content), [], force);
  if (state !== null) return state instanceof Uint8Array ? problems.edited(file.shown, false) : state;
  const unwritten = put(file.absolute, content, realDisk);
  return unwritten === null ? 'written' : problems.notWritten(file.shown, unwritten);
}
