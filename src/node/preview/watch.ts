import { basename } from 'node:path';
import { watch as watchFiles } from 'chokidar';

/** The only importer of chokidar. */

const text = /\.(hbs|ya?ml)$/i;

/** Editors save in several steps: one event a save, after the file has kept its size for a moment. */
const settled = { stabilityThreshold: 60, pollInterval: 20 };

/**
 * Calls `changed` after each save of a template or YAML file in the folders, `depth` folders down at most. Gives what
 * ends it, once everything is watched.
 */
export async function watch(
  places: readonly { folder: string; depth: number }[],
  changed: () => void,
): Promise<() => Promise<void>> {
  const watchers = places.map(({ folder, depth }) =>
    watchFiles(folder, {
      depth,
      ignoreInitial: true,
      atomic: true,
      awaitWriteFinish: settled,
      ignored: (path, stats) => {
        const name = basename(path);
        if (path !== folder && (name.startsWith('.') || name === 'node_modules')) return true;
        return stats?.isFile() === true && !text.test(name);
      },
    }).on('all', changed),
  );
  await Promise.all(
    watchers.map(
      (watcher) =>
        new Promise<void>(
          (resolve) =>
            void watcher.once('ready', () => {
              resolve();
            }),
        ),
    ),
  );
  return async () => {
    await Promise.all(watchers.map((watcher) => watcher.close()));
  };
}
