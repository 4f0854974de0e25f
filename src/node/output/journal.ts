import { appendToFile, listFolder, readBytes, removeFile } from '../files.ts';
import type { Refusal } from '../refusal.ts';
import { below, type Located } from '../input/read.ts';
import { digest } from './digest.ts';

/**
 * The journal beside the manifest. The manifest is written when a run ends; should a run be cut off before that, its
 * journal tells which files are its own. A line is there before its file is: whatever stands in the folder was
 * announced. Each worker writes a journal of its own.
 */
const PREFIX = '.quyche-journal-';

/** What may stand in a journal: a path that we make ourselves. */
const OWN_PATH = /^(?:[a-z0-9][a-z0-9-]*\/)*[a-z0-9][a-z0-9-]*\.[a-z]+$/u;

/** The name under which a file is written before it takes its place. One run writes into a folder at a time. */
export function temporary(path: string): string {
  return path.replace(/[^/\\]+$/u, '.$&.quyche-tam');
}

export interface Journal {
  announce: (path: string, sha256: string) => Refusal | null;
}

/** Each worker of a run has a journal of its own, in which it says what it is about to write. */
export function openJournal(folder: Located, worker: number): Journal {
  const file = below(folder, `${PREFIX}${worker}`).absolute;
  return { announce: (path, sha256) => appendToFile(file, `${sha256} ${path}\n`) };
}

/**
 * The digests of what a run that was cut off has written, by path, and its half-written files taken away. The journals
 * stay until the next manifest is written: to be cut off again does no harm.
 */
export function readJournals(folder: Located): Record<string, string> {
  const written: Record<string, string> = {};
  for (const { path, sha256 } of journals(folder).flatMap(linesOf)) {
    const file = below(folder, path).absolute;
    removeFile(temporary(file));
    const bytes = readBytes(file);
    if (typeof bytes !== 'string' && digest(bytes) === sha256) written[path] = sha256;
  }
  return written;
}

/**
 * Notes which manifest a run starts from. A journal that names another one than stands there was left by a run that was
 * cut off after it had written its manifest: all was done but the clearing up.
 */
export function beginJournal(folder: Located, manifest: string): void {
  appendToFile(below(folder, `${PREFIX}0`).absolute, `${BASE}${manifest}\n`);
}

/** True when the manifest, whose digest is given, is that of a run that was cut off right after writing it. */
export function wasCommitted(folder: Located, manifest: string): boolean {
  const bases = journals(folder)
    .flatMap(textLines)
    .filter((line) => line.startsWith(BASE));
  return bases.length > 0 && !bases.includes(BASE + manifest);
}

const BASE = 'manifest: ';

/** True for a folder into which a run is writing, or was when it was cut off. */
export function hasJournals(folder: Located): boolean {
  return journals(folder).length > 0;
}

/**
 * Takes the journals away: what they held stands in the manifest. The first, which names the manifest before, goes
 * last: cut off in between, the run is still known as one that had written its own.
 */
export function dropJournals(folder: Located): void {
  for (const journal of journals(folder).reverse()) removeFile(journal.absolute);
}

function journals(folder: Located): Located[] {
  const entries = listFolder(folder.absolute);
  if (typeof entries === 'string') return [];
  return entries.filter(({ name }) => name.startsWith(PREFIX)).map(({ name }) => below(folder, name));
}

/** The whole lines; the last may be cut off in the middle, and then its file was not begun. */
function textLines(journal: Located): string[] {
  const bytes = readBytes(journal.absolute);
  return typeof bytes === 'string' ? [] : Buffer.from(bytes).toString('utf8').split('\n').slice(0, -1);
}

function linesOf(journal: Located): { path: string; sha256: string }[] {
  return textLines(journal).flatMap((line) => {
    const [sha256 = '', path = ''] = line.split(' ');
    return OWN_PATH.test(path) ? [{ path, sha256 }] : [];
  });
}
