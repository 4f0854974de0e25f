/** Undo and redo over the whole text of a draft. */

export interface History {
  past: readonly string[];
  present: string;
  future: readonly string[];
  /** what the last change was made in, and when, so that the letters of one word are undone together */
  last: { place: string; time: number } | null;
}

/** Changes in one place go together until this pause, in milliseconds. */
const PAUSE = 1500;
const MOST = 300;

/** The history of a text that nobody has changed yet. */
export const newHistory = (text: string): History => ({ past: [], present: text, future: [], last: null });

/** @param time in milliseconds, of any clock */
export function changed(history: History, text: string, place: string, time: number): History {
  if (text === history.present) return history;
  const last = { place, time };
  const goesOn = history.last?.place === place && time - history.last.time < PAUSE;
  if (goesOn) return { ...history, present: text, future: [], last };
  return { past: [...history.past, history.present].slice(-MOST), present: text, future: [], last };
}

/** The history itself where there is nothing to take back. */
export function undone(history: History): History {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future], last: null };
}

/** The history itself where nothing was taken back. */
export function redone(history: History): History {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future, last: null };
}
