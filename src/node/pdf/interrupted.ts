/** Ctrl+C, and what a task manager or a job runner sends. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** While `act` runs, a signal that ends the program calls `tidy` first. */
export async function tidyingUp<T>(tidy: () => void, act: () => Promise<T>): Promise<T> {
  const release = () => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
  const end = (signal: NodeJS.Signals) => {
    release();
    try {
      tidy();
    } finally {
      // Without a listener the signal ends the program, and who sent it sees that it did.
      process.kill(process.pid, signal);
    }
  };
  for (const signal of SIGNALS) process.on(signal, end);
  try {
    return await act();
  } finally {
    release();
  }
}
