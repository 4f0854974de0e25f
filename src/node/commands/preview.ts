import { dirname, resolve } from 'node:path';
import { kindOf } from '../files.ts';
import { branchTypes, type BranchType } from '../../core/branch-types.ts';
import { Session } from '../preview/session.ts';
import { serve } from '../preview/server.ts';
import type { Selection } from '../preview/types.ts';
import { watch } from '../preview/watch.ts';
import { UsageError } from '../usage.ts';
import { exit, type ExitCode, type World } from '../world.ts';

export interface PreviewOptions {
  port: number;
  on?: string | undefined;
  templates?: string | undefined;
}

/** Several files saved together are one change. */
const pause = 25;

/**
 * Shows the regulation of a branch, or of the branches of a folder, on a page of this machine and keeps it as the files
 * are, until the user ends it.
 */
export async function preview(path: string, options: PreviewOptions, world: World): Promise<ExitCode> {
  const absolute = resolve(world.cwd, path);
  const kind = kindOf(absolute);
  if (kind !== 'file' && kind !== 'folder') {
    throw new UsageError(`không đọc được “${path}”`, 'đưa tệp của chi bộ hoặc thư mục của xã, phường');
  }
  const session = new Session({ path, templates: options.templates, on: options.on ?? world.today }, world);
  const server = await serve(options.port, (query) => {
    const selection = selectionOf(query, session.first());
    return selection === null ? null : JSON.stringify(session.view(selection));
  });
  if (server.port !== options.port) world.stderr(`cổng ${options.port} đang bận, dùng cổng ${server.port}\n`);

  let waiting: ReturnType<typeof setTimeout> | undefined;
  const changed = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      session.reload();
      server.announce();
    }, pause);
  };
  const unwatch = await watch([{ folder: session.templates, depth: 4 }, ...placesOf(absolute, kind)], changed);
  world.stdout(`Xem trước ở http://127.0.0.1:${server.port}/ ; nhấn Ctrl+C để dừng\n`);
  await world.interrupted?.();
  clearTimeout(waiting);
  await unwatch();
  await server.close();
  return exit.clean;
}

/** A branch file may take values from a commune.yaml beside it or one folder up. */
function placesOf(absolute: string, kind: 'file' | 'folder'): { folder: string; depth: number }[] {
  if (kind === 'folder') return [{ folder: absolute, depth: 8 }];
  return [
    { folder: dirname(absolute), depth: 0 },
    { folder: dirname(dirname(absolute)), depth: 0 },
  ];
}

/** `show=b:path` or `show=m:type`, `on=YYYY-MM-DD`; null when it is neither. */
function selectionOf(query: URLSearchParams, first: Selection): Selection | null {
  const on = query.get('on');
  if (on !== null && !/^\d{4}-\d{2}-\d{2}$/u.test(on)) return null;
  const show = query.get('show');
  if (show === null) return { ...first, on };
  if (show.startsWith('b:')) return { show: { branch: show.slice(2) }, on };
  const type = Object.keys(branchTypes).find((one): one is BranchType => show === `m:${one}`);
  return type === undefined ? null : { show: { model: type }, on };
}
