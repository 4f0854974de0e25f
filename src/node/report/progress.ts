import type { World } from '../world.ts';

/** How far a run has come: a line that renews itself where a person looks, now and then a line of its own elsewhere. */
export interface Progress {
  step: () => void;
  /** takes the line away, so that something else can be printed */
  clear: () => void;
}

/** So many branches each get their own lines; of more, only how far the run has come is said. */
export const FEW = 200;
const REDRAW_EVERY = 100;

/** `clock` gives milliseconds. */
export function newProgress(total: number, world: Pick<World, 'stderr' | 'tty'>, clock = Date.now): Progress {
  const start = clock();
  let done = 0;
  let drawn = start;
  let isShown = false;
  const text = () => progressText(done, total, clock() - start);
  const clear = () => {
    if (isShown) world.stderr('\r\u001b[K');
    isShown = false;
  };
  const onTerminal = () => {
    if (clock() - drawn < REDRAW_EVERY) return;
    drawn = clock();
    world.stderr(`\r\u001b[K${text()}`);
    isShown = true;
  };
  // Every tenth of the way, so that a log of thousands stays readable.
  const inLog = () => {
    const tenth = (count: number) => Math.floor((count * 10) / total);
    if (total > FEW && tenth(done) > tenth(done - 1)) world.stderr(`${text()}\n`);
  };
  return {
    step: () => {
      done += 1;
      if (world.tty) onTerminal();
      else inLog();
    },
    clear,
  };
}

/** “1.200/5.000 chi bộ, 130 chi bộ/giây, còn khoảng 30 giây” */
export function progressText(done: number, total: number, elapsed: number): string {
  const rate = elapsed === 0 ? 0 : (done * 1000) / elapsed;
  const share = `${count(done)}/${count(total)} chi bộ`;
  if (rate === 0 || done === total) return share;
  const speed = rate >= 1 ? `${count(rate)} chi bộ/giây` : `${count(1 / rate)} giây/chi bộ`;
  return `${share}, ${speed}, còn khoảng ${duration((total - done) / rate)}`;
}

function count(value: number): string {
  return Math.round(value).toLocaleString('vi-VN');
}

function duration(seconds: number): string {
  if (seconds < 90) return `${count(Math.ceil(seconds))} giây`;
  if (seconds < 5400) return `${count(seconds / 60)} phút`;
  return `${(seconds / 3600).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} giờ`;
}
