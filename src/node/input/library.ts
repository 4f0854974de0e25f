import { join, resolve, sep } from 'node:path';
import type { Library } from '../../core/index.ts';
import { hasErrors, type Problem, type SourceFile } from '../../core/diagnostic.ts';
import { kindOf, listFolder, packageRoot } from '../files.ts';
import { UsageError } from '../usage.ts';
import { builtLibrary, typeOf } from './built.ts';
import { decoded, readListedText, textIn, type Located } from './read.ts';

export interface LoadedLibrary {
  /** null when templates, law data or schemas hold errors: then nothing can be made */
  library: Library | null;
  problems: Problem[];
  files: SourceFile[];
}

/**
 * Models, law data, format profiles and schemas: the built-in ones, or the templates of the folder given with
 * --templates (schemas are always ours). Where the files are those that the build compiled, nothing is compiled again;
 * otherwise the compilers are loaded.
 * @param types the types of branch whose models will be asked for, where they are known: of sound models that the build
 *   compiled no others are looked at
 */
export async function loadLibrary(
  folder: string | undefined,
  cwd: string,
  types?: ReadonlySet<string>,
): Promise<LoadedLibrary> {
  const { files, problems: unreadable } = readLibraryFiles(folder, cwd, types);
  if (hasErrors(unreadable)) return { library: null, problems: unreadable, files };
  const built = builtLibrary(files, types);
  if (built !== null) return { library: built, problems: [], files };
  if (types !== undefined) return loadLibrary(folder, cwd);
  const unclear = files.flatMap((file) => decoded(file, file.bytes).problems);
  if (hasErrors(unclear)) return { library: null, problems: unclear, files };
  const { readLibrary } = await import('../../core/read-library.ts');
  const { value, problems } = readLibrary(files);
  return { library: hasErrors(problems) ? null : value, problems, files };
}

/** A file of a library as it stands on the disk; its text is made when somebody asks for it. */
export interface LibraryFile extends SourceFile, Located {
  bytes: Uint8Array;
}

/**
 * The files of a library, as `loadLibrary` reads them, and what cannot be read. In the core their paths start with
 * “templates/” whichever folder they come from.
 * @param types as of `loadLibrary`; without it the files of all models
 */
export function readLibraryFiles(
  folder: string | undefined,
  cwd: string,
  types?: ReadonlySet<string>,
): { files: LibraryFile[]; problems: Problem[] } {
  const templates = folder === undefined ? join(packageRoot, 'templates') : resolve(cwd, folder);
  if (folder !== undefined && kindOf(templates) !== 'folder') {
    throw new UsageError(
      `“--templates ${folder}” không phải một thư mục đọc được`,
      'đưa thư mục có common, law, format …',
    );
  }
  const problems: Problem[] = [];
  const isAsked = ({ path }: Listed): boolean => {
    const type = typeOf(path);
    return type === null || types === undefined || types.has(type);
  };
  const files = [
    ...filesBelow({ absolute: templates, path: 'templates' }, /\.(hbs|ya?ml)$/, isAsked),
    ...filesBelow({ absolute: join(packageRoot, 'schemas'), path: 'schemas' }, /\.json$/, isAsked),
  ].flatMap(({ absolute, path }): LibraryFile[] => {
    const { value: bytes, problems: unreadable } = readListedText(absolute, () => shownPath(path, folder));
    problems.push(...unreadable);
    return bytes === null ? [] : [libraryFile({ absolute, path }, bytes, folder)];
  });
  return { files, problems };
}

/** The path under which a person finds a file of the library: in the folder given with --templates, if one was. */
export function shownPath(file: string, folder: string | undefined): string {
  const inTemplates = /^templates\/(.*)$/.exec(file)?.[1];
  return folder === undefined || inTemplates === undefined ? file : join(folder, inTemplates).replaceAll(sep, '/');
}

/** A file or a folder of a library, by its path on the disk and as the core knows it. */
interface Listed {
  absolute: string;
  path: string;
}

/** The files in a folder and below it, in the order of their names, but for folders that are not asked for. */
function filesBelow(folder: Listed, wanted: RegExp, isAsked: (folder: Listed) => boolean): Listed[] {
  const entries = listFolder(folder.absolute);
  if (typeof entries === 'string') return [];
  return entries.flatMap(({ name, kind }) => {
    // Put together by hand: to put a hundred paths in order takes as long as to read the files.
    const inner = { absolute: `${folder.absolute}/${name}`, path: `${folder.path}/${name}` };
    if (kind === 'folder') return isAsked(inner) ? filesBelow(inner, wanted, isAsked) : [];
    return wanted.test(name) ? inner : [];
  });
}

function libraryFile(listed: Listed, bytes: Uint8Array, templates: string | undefined): LibraryFile {
  return {
    ...listed,
    bytes,
    get shown() {
      return shownPath(listed.path, templates);
    },
    get text() {
      return textIn(bytes);
    },
  };
}
