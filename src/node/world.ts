import type { Asker } from '../core/ask/asker.ts';

/** Everything a command learns about the world it runs in; tests hand in one of their own. */
export interface World {
  /** where the answer goes: results, reports, tables, help */
  stdout: (text: string) => void;
  /** where remarks go: notes, problems of a command whose answer is a file, wrong usage */
  stderr: (text: string) => void;
  /** the folder that relative paths start from */
  cwd: string;
  /** the day on the user's calendar, YYYY-MM-DD */
  today: string;
  env: Readonly<Record<string, string | undefined>>;
  /** a person looks at the output: colours may be used */
  tty: boolean;
  /** width of the terminal in columns; 100 where there is none */
  columns: number;
  /**
   * comes to an end when the user presses Ctrl+C; for a command that runs until then, absent where nobody can press it
   */
  interrupted?: () => Promise<void>;
  /** asks the person at the terminal; absent where there is none */
  readonly asker?: (() => Promise<Asker>) | undefined;
}

/** The exit codes. Shells and CI rely on them: they never change their meaning. */
export const exit = {
  /** no problem, or warnings only */
  clean: 0,
  /** problems in the user's files, or something that could not be written whole */
  problems: 1,
  /** the command line itself is wrong, an option's value included */
  usage: 2,
  /** a bug of ours */
  bug: 3,
} as const;

export type ExitCode = (typeof exit)[keyof typeof exit];

/** Colours only where a person looks: NO_COLOR (any value) turns them off, FORCE_COLOR on. */
export function coloursWanted(world: Pick<World, 'env' | 'tty'>): boolean {
  if ((world.env['NO_COLOR'] ?? '') !== '') return false;
  const forced = world.env['FORCE_COLOR'] ?? '';
  if (forced !== '') return forced !== '0';
  return world.tty && world.env['TERM'] !== 'dumb';
}
