import { nearest } from '../core/read/nearest.ts';

/**
 * Thrown where the command line itself is wrong (exit code 2): never for what stands in a file.
 * `message` is one Vietnamese sentence, `hint` what to type instead.
 */
export class UsageError extends Error {
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}

/** A path as it is to be typed: one with blanks stands between quotes. */
export const quoted = (path: string): string => (path.includes(' ') ? `"${path}"` : path);

/** The one shape in which wrong usage is told. `command` is the subcommand it was about, null for none. */
export function usageText(error: UsageError, command: string | null): string {
  const hint = error.hint === undefined ? '' : `  gợi ý: ${error.hint}\n`;
  const help = command === null ? 'quyche --help' : `quyche ${command} --help`;
  return `quyche: ${error.message}\n${hint}  xem: ${help}\n`;
}

export function unknownCommand(name: string, commands: readonly string[]): UsageError {
  const near = nearest(name, commands);
  return new UsageError(
    `không có lệnh “${name}”`,
    commandForFile(name) ?? (near ? `quyche ${near}` : `chọn trong: ${commands.join(', ')}`),
  );
}

/** Where a file stands in the place of a command: what one usually does with such a file. */
function commandForFile(name: string): string | null {
  if (/\.ya?ml$/i.test(name)) return `quyche generate ${name}`;
  return /\.docx$/i.test(name) ? `quyche check ${name}` : null;
}

export function unknownOption(flag: string, flags: readonly string[]): UsageError {
  const near = nearest(flag, flags);
  return new UsageError(`không có tùy chọn “${flag}”`, near === null ? undefined : near);
}
