/**
 * The two streams that a command writes to. Into a pipe or a file text goes at once. Node's own streams are made only for
 * a terminal, for Windows and for a pipe that takes no more at the moment: to load what they need takes as long as to
 * print the help.
 */
import { fstatSync, writeSync } from 'node:fs';

export interface Output {
  write: (text: string) => void;
  /** Node's own stream where a person may look */
  readonly terminal: NodeJS.WriteStream | null;
  /** something is still on its way */
  readonly isBusy: boolean;
}

export function openOutput(name: 'stdout' | 'stderr'): Output {
  const descriptor = name === 'stdout' ? 1 : 2;
  let stream = isDirect(descriptor) ? null : nodeStream(name);
  return {
    write: (text) => {
      const rest = stream === null ? unsent(descriptor, Buffer.from(text)) : text;
      if (rest.length > 0) (stream ??= nodeStream(name)).write(rest);
    },
    terminal: stream?.isTTY === true ? stream : null,
    get isBusy() {
      return stream !== null && stream.writableLength > 0;
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
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EPIPE') return NOTHING;
    if (code !== 'EAGAIN') throw error;
  }
  return bytes.subarray(at);
}

const NOTHING = new Uint8Array();

/** A reader that has seen enough (`quyche fields hamlet | head`) is no error. */
function nodeStream(name: 'stdout' | 'stderr'): NodeJS.WriteStream {
  return process[name].on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
