import { progressText, type Counted } from '../../core/progress-words.ts';
import type { World } from '../world.ts';

/** How far a run has come: a line that renews itself where a person looks, now and then a line of its own elsewhere. */
export interface Progress {
  step: () => void;
  /** says on a terminal that it has begun, where the first step is far */
  show: () => void;
  /** takes the line away, so that something else can be printed */
  clear: () => void;
}

/** So many branches each get their own lines; of more, only how far the run has come is said. */
export const FEW = 200;
const REDRAW_EVERY = 100;

/** `clock` gives milliseconds. */
export function newProgress(
  total: number,
  world: Pick<World, 'stderr' | 'tty'>,
  what: Counted = 'chi bộ',
  clock = Date.now,
): Progress {
  const start = clock();
  let done = 0;
  let drawn = start;
  let isShown = false;
  const text = () => progressText(done, total, clock() - start, what);
  const clear = () => {
    if (isShown) world.stderr('\r\u001b[K');
    isShown = false;
  };
  const draw = () => {
    drawn = clock();
    world.stderr(`\r\u001b[K${text()}`);
    isShown = true;
  };
  const onTerminal = () => {
    if (clock() - drawn >= REDRAW_EVERY) draw();
  };
  // Every tenth of the way, so that a log of thousands stays readable.
  const inLog = () => {
    const tenth = (count: number) => Math.floor((count * 10) / total);
    if (total > FEW && tenth(done) > tenth(done - 1)) world.stderr(`${text()}\n`);
  };
  return {
    step: () => {
      // What had to be made again is counted again.
      if (done === total) return;
      done += 1;
      if (world.tty) onTerminal();
      else inLog();
    },
    show: () => {
      if (world.tty) draw();
    },
    clear,
  };
}
