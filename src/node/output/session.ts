import type { Problem } from '../../core/diagnostic.ts';
import { kindOf, makeFolder, removeEmptyFolder } from '../files.ts';
import type { Located } from '../input/read.ts';
import { beginJournal, dropJournals, openJournal, readJournals, wasCommitted } from './journal.ts';
import { lockFolder, type Lock } from './lock.ts';
import { manifestDigest, readManifest, writeManifest, type Manifest } from './manifest.ts';
import { notWritten } from './problems.ts';
import { newSink, realDisk, type Disk, type Sink } from './write.ts';

/** An output folder in the hands of one run. */
export interface Session {
  sink: Sink;
  lock: Lock;
  /** what is known of the folder from the last whole run */
  before: Manifest;
  /** digests of what a run that was cut off has written since, by path */
  cutOff: Readonly<Record<string, string>>;
  /** `before` was written by a run that was cut off right after: this run is still the same one to the user */
  isRepeat: boolean;
}

/**
 * Lets `act` write into a folder and keeps the record of what it wrote, which `act` gives back. However a run ends, the
 * folder holds whole files only; when it is cut off, the next run finds in its journal what it wrote and goes on from
 * there. Gives the problems of the folder as a whole; with one of those `act` has not been called or its record not
 * been kept.
 */
export async function inFolder(
  folder: Located,
  options: { force: boolean; disk?: Disk | undefined },
  act: (session: Session) => Promise<Manifest>,
): Promise<Problem[]> {
  const isNew = kindOf(folder.absolute) === 'missing';
  const refused = makeFolder(folder.absolute);
  if (refused !== null) return [notWritten(folder.shown, refused)];
  const lock = lockFolder(folder);
  if ('code' in lock) return [lock];
  let isEmpty = true;
  try {
    const manifest = readManifest(folder);
    if (manifest.value === null) return manifest.problems;
    const session = newSession(folder, lock, manifest.value, options);
    const after = await act(session);
    // A part of a divided job that happens to have no branch says so to who puts the parts together.
    isEmpty = Object.keys(after.sha256).length === 0 && after.parts === null;
    const problems = isEmpty ? [] : writeManifest(folder, after);
    // The journals stay in the place of a manifest that could not be written.
    if (problems.length === 0) dropJournals(folder);
    return session.sink.full ? [] : problems;
  } finally {
    lock.release();
    if (isNew && isEmpty) removeEmptyFolder(folder.absolute);
  }
}

function newSession(
  folder: Located,
  lock: Lock,
  before: Manifest,
  { force, disk }: { force: boolean; disk?: Disk | undefined },
): Session {
  const base = manifestDigest(folder);
  const isRepeat = wasCommitted(folder, base);
  const cutOff = readJournals(folder);
  if (!isRepeat) beginJournal(folder, base);
  const known = (path: string) => [before.sha256[path], cutOff[path]].filter((digest) => digest !== undefined);
  const sink = newSink({ folder, journal: openJournal(folder, 0), known, force }, disk ?? realDisk);
  return { sink, lock, before, cutOff, isRepeat };
}
