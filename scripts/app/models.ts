import { hasErrors, type Problem } from '../../src/core/diagnostic.ts';
import { readLibraryFiles, type LibraryFile } from '../../src/node/input/library.ts';
import { decoded } from '../../src/node/input/read.ts';
import { compileLibrary, type CompiledLibrary } from '../library/compile.ts';

export interface ReadModels {
  /** null when something in the files is wrong: then no page is made of them */
  models: CompiledLibrary | null;
  files: readonly LibraryFile[];
  problems: Problem[];
}

/**
 * The models that a page is to carry: those of the folder, laid out as `templates/`, or the built-in ones.
 * Throws a `UsageError` where that is no folder.
 */
export function readModels(templates: string | undefined, cwd: string): ReadModels {
  const { files, problems: missing } = readLibraryFiles(templates, cwd);
  const unreadable = [...missing, ...files.flatMap((file) => decoded(file, file.bytes).problems)];
  if (hasErrors(unreadable)) return { models: null, files, problems: unreadable };
  const { value, problems } = compileLibrary(files);
  return { models: value, files, problems };
}
