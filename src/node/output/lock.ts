import { hostname } from 'node:os';
import type { Problem } from '../../core/diagnostic.ts';
import { dirname, join } from 'node:path';
import { ageOf, createFile, listFolder, readBytes, removeFile, replaceFile, touchFile } from '../files.ts';
import { below, type Located } from '../input/read.ts';
import { inUse, notWritten } from './problems.ts';

/** An output folder that is ours until `release`. */
export interface Lock {
  /** tells other runs that this one is still alive; call it as work goes on */
  renew: () => void;
  release: () => void;
}

interface Owner {
  pid: number;
  host: string;
}

const NAME = '.quyche-lock';
/** A run renews its lock as it goes; one that has not for so long has died, on whatever machine. */
const STALE_AFTER = 10 * 60_000;
const RENEW_EVERY = 5_000;
/** From making a lock to writing into it takes no such time, on a network drive neither. */
const MOMENT = 1_000;

/** Takes the folder for one run. A lock that a dead run left behind is taken over. */
export function lockFolder(folder: Located): Lock | Problem {
  const file = below(folder, NAME);
  const own = JSON.stringify({ pid: process.pid, host: hostname() });
  // Twice: once more after a lock left behind was taken away.
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const refused = createFile(file.absolute, own);
    if (refused === null) return held(file.absolute);
    if (refused !== 'exists') return notWritten(folder.shown, refused);
    const text = said(file.absolute);
    const owner = ownerIn(text);
    if (owner !== null && !isDead(owner, file.absolute)) return occupied(folder, file, owner);
    takeAway(file.absolute, text);
  }
  return occupied(folder, file, ownerIn(said(file.absolute)) ?? { pid: 0, host: '' });
}

function held(path: string): Lock {
  let renewed = Date.now();
  return {
    renew: () => {
      if (Date.now() - renewed < RENEW_EVERY) return;
      renewed = Date.now();
      touchFile(path);
    },
    release: () => {
      dropAsides(path);
      removeFile(path);
    },
  };
}

function occupied(folder: Located, file: Located, { pid, host }: Owner): Problem {
  return inUse(folder.shown, file.shown, { pid, host, here: host === hostname() });
}

/**
 * Takes away a lock that says `dead`. Renamed before it is deleted, so that of two runs that find it only one deletes it;
 * the other finds under the name what the first has put there since, and puts that back.
 */
function takeAway(path: string, dead: string | null): void {
  const aside = `${path}-${process.pid}`;
  if (replaceFile(path, aside) !== null) return;
  if (textAt(aside) === dead) removeFile(aside);
  else replaceFile(aside, path);
}

/** Takes away what runs left behind that were cut off in the middle of `takeAway`. */
function dropAsides(path: string): void {
  const entries = listFolder(dirname(path));
  if (typeof entries === 'string') return;
  for (const { name } of entries) if (name.startsWith(`${NAME}-`)) removeFile(join(dirname(path), name));
}

/**
 * What a lock says; null when it is gone. One that another run is just about to write is waited for; one that stays empty
 * was cut off.
 */
function said(path: string): string | null {
  const end = Date.now() + MOMENT;
  let text = textAt(path);
  while (text !== null && ownerIn(text) === null && Date.now() < end) {
    pause();
    text = textAt(path);
  }
  return text;
}

function textAt(path: string): string | null {
  const bytes = readBytes(path);
  return typeof bytes === 'string' ? null : Buffer.from(bytes).toString('utf8');
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
}

/** Null for a lock that says nothing: it was cut off while being written. */
function ownerIn(text: string | null): Owner | null {
  try {
    const { pid, host } = JSON.parse(text ?? '') as Partial<Owner>;
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host } : null;
  } catch {
    return null;
  }
}

function isDead({ pid, host }: Owner, path: string): boolean {
  const age = ageOf(path);
  if (age === null || age > STALE_AFTER) return true;
  return host === hostname() && !isRunning(pid);
}

/**
 * Linux keeps the number of a process that was killed until its parent asks for it, which in a container without an
 * init may be never: “Z” behind the program's name in brackets.
 */
function hasEnded(pid: number): boolean {
  const stat = readBytes(`/proc/${pid}/stat`);
  return typeof stat !== 'string' && /\) [ZX] [^)]*$/u.test(Buffer.from(stat).toString('latin1'));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !hasEnded(pid);
  } catch (error) {
    // Another user's process may not be signalled, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
