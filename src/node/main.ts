import type { Asker } from '../core/ask/asker.ts';
import { main } from './cli.ts';
import type { World } from './world.ts';

/** The only file that touches the process: it hands the world to `main` and ends with the exit code. */
function world(): World {
  return {
    stdout: (text) => {
      write(process.stdout, text);
    },
    stderr: (text) => {
      write(process.stderr, text);
    },
    cwd: process.cwd(),
    today: today(new Date()),
    env: process.env,
    tty: process.stdout.isTTY && process.stderr.isTTY,
    columns: process.stdout.isTTY && process.stdout.columns > 0 ? process.stdout.columns : 100,
    interrupted,
    // Looked at by the one command that asks: to open the input takes a tenth of a start.
    get asker() {
      return isAnswered() ? terminalAsker : undefined;
    },
  };
}

/** Without a terminal at both ends a question would print control codes and never be answered. */
const isAnswered = (): boolean => process.stdin.isTTY && process.stdout.isTTY && (process.env['CI'] ?? '') === '';

const terminalAsker = async (): Promise<Asker> => (await import('./ask/prompts.ts')).terminalAsker();

/** A second Ctrl+C, while the command is ending, ends the process as ever. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      process.off('SIGINT', end);
      process.off('SIGTERM', end);
      resolve();
    };
    process.on('SIGINT', end);
    process.on('SIGTERM', end);
  });
}

/** The day on the calendar of the machine; toISOString would still say yesterday before 7 o'clock in Việt Nam. */
function today(now: Date): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

// A reader that has seen enough (`quyche fields hamlet | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const writtenTo = new Set<NodeJS.WriteStream>();

function write(stream: NodeJS.WriteStream, text: string): void {
  writtenTo.add(stream);
  stream.write(text);
}

/**
 * Without exiting, Node takes everything down piece by piece, which takes a twentieth of a run. Output that is still on
 * its way, as into a pipe on Windows, would be cut: then it ends by itself.
 */
function end(code: number): void {
  process.exitCode = code;
  if ([...writtenTo].every((stream) => stream.writableLength === 0)) process.exit();
}

void main(process.argv.slice(2), world()).then(end);
