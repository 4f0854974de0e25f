/** What a worker thread runs: one piece of a run after the other, with the library loaded once. */
import { threadId } from 'node:worker_threads';
import { loadLibrary, type LoadedLibrary } from '../input/library.ts';
import { openJournal } from '../output/journal.ts';
import { newRenderer, type Render } from '../output/render.ts';
import { newSink } from '../output/write.ts';
import type { Outcome } from './outcome.ts';
import { runRange } from './range.ts';
import type { Task } from './setup.ts';

let loaded: Promise<LoadedLibrary> | null = null;
let render: Promise<Render> | null = null;

/** Makes and writes the branches of a task. */
export default async function work({ setup, ranges, known }: Task): Promise<Outcome[]> {
  loaded ??= loadLibrary(setup.templates, setup.cwd);
  const { library, files } = await loaded;
  // The main thread has loaded the same files a moment ago.
  if (library === null) throw new Error('the library changed while the run was going on');
  render ??= newRenderer(library);
  const sink = newSink({
    folder: setup.folder,
    journal: openJournal(setup.folder, threadId),
    known: (path) => known[path] ?? [],
    force: setup.force,
  });
  const libraryFiles = new Set(files.map(({ path }) => path));
  const work = { ...setup, library, libraryFiles, render: await render, sink };
  const outcomes: Outcome[] = [];
  for (const range of ranges) for await (const outcome of runRange(range, work)) outcomes.push(outcome);
  return outcomes;
}
