import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '../files.ts';

/** Where programs find the file of a problem. */
export interface Address {
  /** from the working folder, with “/”; whole where the file stands outside it */
  path: string;
  /** the same as a URI reference */
  uri: string;
  /** true below the working folder */
  isInside: boolean;
}

/** What an address is reckoned from: the working folder, and the folder given with --templates, if one was. */
export interface Base {
  cwd: string;
  templates: string | undefined;
}

/**
 * The address of a file as it is shown to a person; “templates/…” are the built-in models unless a folder was given.
 */
export function addressOf(shown: string, { cwd, templates }: Base): Address {
  const isBuiltIn = templates === undefined && shown.startsWith('templates/');
  const absolute = isBuiltIn ? join(packageRoot, shown) : resolve(cwd, shown);
  const path = relative(cwd, absolute);
  if (/^\.\.($|[\\/])/u.test(path) || isAbsolute(path))
    return { path: slashes(absolute), uri: pathToFileURL(absolute).href, isInside: false };
  return { path: slashes(path), uri: path.split(sep).map(encodeURIComponent).join('/'), isInside: true };
}

const slashes = (path: string): string => path.replaceAll(sep, '/');
