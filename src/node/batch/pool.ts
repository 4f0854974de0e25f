import { join } from 'node:path';
import { importPackage } from '../built-code.ts';
import { packageRoot } from '../files.ts';
import type { Outcome } from './outcome.ts';
import type { Task } from './setup.ts';

/**
 * Runs the tasks in so many worker threads and gives what became of their branches in the order of the tasks, whichever
 * is done first; `onReady` is called when all have loaded the program. The only importer of tinypool; the workers run
 * the built program.
 */
export async function* inWorkers(
  tasks: readonly Task[],
  workers: number,
  onReady: () => void,
): AsyncGenerator<Outcome> {
  const { Tinypool } = (await importPackage('tinypool')) as typeof import('tinypool');
  const filename = join(packageRoot, 'dist/cli/start.cjs');
  const pool = new Tinypool({
    filename,
    minThreads: workers,
    maxThreads: workers,
    isolateWorkers: false,
  });
  try {
    await Promise.all(Array.from({ length: workers }, () => pool.run(null, { name: 'ready' })));
    onReady();
    const running = tasks.map((task) => pool.run(task, { name: 'work' }) as Promise<Outcome[]>);
    // One that fails is met when its turn comes; until then nobody waits for it.
    for (const one of running) one.catch(() => undefined);
    for (const one of running) yield* await one;
  } finally {
    await pool.destroy();
  }
}
