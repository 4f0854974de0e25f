import type { Located } from '../input/read.ts';
import type { Format } from '../options.ts';
import type { MakeOptions } from './make.ts';
import type { Range } from './tasks.ts';

/** What is the same for all branches of a run, as plain data that a worker can be sent. */
export interface Setup extends MakeOptions {
  folder: Located;
  cwd: string;
  templates: string | undefined;
  formats: Format[];
  strict: boolean;
  force: boolean;
  /** rows of the table of adaptations are wanted */
  adaptations: boolean;
}

/** A piece of a run for a worker. */
export interface Task {
  setup: Setup;
  ranges: Range[];
  /** digests that outputs of ours may have, by path */
  known: Record<string, readonly string[]>;
}
