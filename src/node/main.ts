import type { Asker } from '../core/ask/asker.ts';
import { main } from './cli.ts';
import { openOutput } from './streams.ts';
import { unwritten } from './unwritten.ts';
import { exit, type World } from './world.ts';

const stdout = openOutput('stdout');
const stderr = openOutput('stderr');

/** The only file that touches the process: it hands the world to `main` and ends with the exit code. */
function world(): World {
  const columns = stdout.terminal?.columns ?? 0;
  return {
    stdout: stdout.write,
    stderr: stderr.write,
    cwd: process.cwd(),
    today: today(new Date()),
    env: process.env,
    tty: stdout.terminal !== null && stderr.terminal !== null,
    columns: columns > 0 ? columns : 100,
    interrupted,
    // Looked at by the one command that asks: to open the input takes a tenth of a start.
    get asker() {
      return isAnswered() ? terminalAsker : undefined;
    },
  };
}

/** Without a terminal at both ends a question would print control codes and never be answered. */
const isAnswered = (): boolean => process.stdin.isTTY && stdout.terminal !== null && (process.env['CI'] ?? '') === '';

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

/**
 * Without exiting, Node takes everything down piece by piece, which takes a twentieth of a run. Output that is still on
 * its way, as into a pipe on Windows, would be cut: then it ends by itself.
 */
function end(code: number): void {
  process.exitCode = code;
  if (!stdout.isBusy && !stderr.isBusy) process.exit();
}

/**
 * An answer that was not taken whole must not pass for a whole one. Told at the very end, since output that is still on
 * its way can be refused after the command is done.
 */
process.on('exit', () => {
  if (stdout.fault === null) return;
  stderr.write(unwritten(stdout.fault));
  process.exitCode = process.exitCode === exit.clean ? exit.problems : process.exitCode;
});

void main(process.argv.slice(2), world()).then(end);
