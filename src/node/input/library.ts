import { join, resolve, sep } from 'node:path';
import type { Library } from '../../core/index.ts';
import { hasErrors, type Problem, type SourceFile } from '../../core/diagnostic.ts';
import { kindOf, listFolder, packageRoot } from '../files.ts';
import { UsageError } from '../usage.ts';
import { below, readTextFile, type Located } from './read.ts';

export interface LoadedLibrary {
  /** null when templates, law data or schemas hold errors: then nothing can be made */
  library: Library | null;
  problems: Problem[];
  files: SourceFile[];
}

/**
 * Models, law data, format profiles and schemas: the built-in ones, or the templates of the folder given with --templates
 * (schemas are always ours). In the core their paths start with “templates/” whichever folder they come from.
 */
export async function loadLibrary(folder: string | undefined, cwd: string): Promise<LoadedLibrary> {
  const templates =
    folder === undefined
      ? { shown: 'templates', absolute: join(packageRoot, 'templates') }
      : { shown: folder, absolute: resolve(cwd, folder) };
  if (folder !== undefined && kindOf(templates.absolute) !== 'folder') {
    throw new UsageError(
      `“--templates ${folder}” không phải một thư mục đọc được`,
      'đưa thư mục có common, law, format …',
    );
  }
  const read = [
    ...readTree(templates, 'templates', /\.(hbs|ya?ml)$/),
    ...readTree({ shown: 'schemas', absolute: join(packageRoot, 'schemas') }, 'schemas', /\.json$/),
  ];
  const files = read.flatMap((result) => (result.value === null ? [] : [result.value]));
  const unreadable = read.flatMap((result) => result.problems);
  if (hasErrors(unreadable)) return { library: null, problems: unreadable, files };
  const { readLibrary } = await import('../../core/read-library.ts');
  const { value, problems } = readLibrary(files);
  return { library: hasErrors(problems) ? null : value, problems, files };
}

/** The path under which a person finds a file of the library: in the folder given with --templates, if one was. */
export function shownPath(file: string, folder: string | undefined): string {
  const inTemplates = /^templates\/(.*)$/.exec(file)?.[1];
  return folder === undefined || inTemplates === undefined ? file : join(folder, inTemplates).replaceAll(sep, '/');
}

function readTree(folder: Located, path: string, wanted: RegExp): ReturnType<typeof readTextFile>[] {
  const entries = listFolder(folder.absolute);
  if (typeof entries === 'string') return [];
  return entries.flatMap((entry) => {
    const inner = below(folder, entry.name);
    if (entry.kind === 'folder') return readTree(inner, `${path}/${entry.name}`, wanted);
    if (!wanted.test(entry.name)) return [];
    const { value, problems } = readTextFile(inner);
    return [{ value: value && { ...value, path: `${path}/${entry.name}` }, problems }];
  });
}
