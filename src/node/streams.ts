/**
 * The two streams that a command writes to. Into a pipe or a file text goes at once. Node's own streams are made only
 * for a terminal, for Windows and for a pipe that takes no more at the moment: to load what they need takes as long as
 * to print the help.
 */
import { fstatSync, writeSync } from 'node:fs';

export interface Output {
  write: (text: string) => void;
  /** Node's own stream where a person may look */
  readonly terminal: NodeJS.WriteStream | null;
  /** something is still on its way */
  readonly isBusy: boolean;
  /**
   * why the system did not take all, as on a full disk; a reader that has seen enough (`quyche fields hamlet | head`)
   * is no fault
   */
  readonly fault: NodeJS.ErrnoException | null;
}

/** Opens one of the two. Writing never throws for what the disk or the reader does: `fault` says it. */
export function openOutput(name: 'stdout' | 'stderr'): Output {
  const descriptor = name === 'stdout' ? 1 : 2;
  let refused: NodeJS.ErrnoException | null = null;
  const refuse = (error: unknown): void => {
    refused ??= asRefusal(error);
  };
  let stream = isDirect(descriptor) ? null : nodeStream(name, refuse);
  const write = (text: string): void => {
    const rest = stream === null ? unsent(descriptor, Buffer.from(text)) : text;
    if (rest.length > 0) (stream ??= nodeStream(name, refuse)).write(rest);
  };
  return {
    write: (text) => {
      if (refused !== null) return;
      try {
        write(text);
      } catch (error) {
        refuse(error);
      }
    },
    terminal: stream?.isTTY === true ? stream : null,
    get isBusy() {
      return refused === null && stream !== null && stream.errored === null && stream.writableLength > 0;
    },
    get fault() {
      // A stream of Node's has an error at once, forgets it when it tells it, and may tell it after the end.
      const fault = refused ?? (stream?.errored ? asRefusal(stream.errored) : null);
      return fault?.code === 'EPIPE' ? null : fault;
    },
  };
}

/** A pipe, also one that Node makes for a child, which is a socket; or a file. */
function isDirect(descriptor: number): boolean {
  if (process.platform === 'win32') return false;
  try {
    const stats = fstatSync(descriptor);
    return stats.isFIFO() || stats.isSocket() || stats.isFile();
  } catch {
    return false;
  }
}

/** Writes what can be written at once and gives back the rest. */
function unsent(descriptor: number, bytes: Uint8Array): Uint8Array {
  let at = 0;
  try {
    while (at < bytes.length) at += writeSync(descriptor, bytes, at);
  } catch (error) {
    if (asRefusal(error).code !== 'EAGAIN') throw error;
  }
  return bytes.subarray(at);
}

/** What the system said; anything else that is thrown is a fault of ours and goes on its way. */
function asRefusal(error: unknown): NodeJS.ErrnoException {
  if (error instanceof Error && 'syscall' in error) return error as NodeJS.ErrnoException;
  throw error;
}

function nodeStream(name: 'stdout' | 'stderr', refuse: (error: unknown) => void): NodeJS.WriteStream {
  return process[name].on('error', refuse);
}
