import { hasErrors, type Problem, type SourceFile } from '../../core/diagnostic.ts';
import { openLibrary, type Library } from '../../core/library.ts';
import { readData } from '../../core/read/data.ts';
import type { SchemaSet } from '../../core/read/violations.ts';
import { readLibraryData } from '../../core/read-library.ts';
import { schemasIn } from '../../core/read-parts.ts';
import { readLibraryFiles } from '../input/library.ts';
import { decoded } from '../input/read.ts';

export interface Models {
  library: Library | null;
  problems: Problem[];
  files: SourceFile[];
}

/**
 * Reads the models again and again: schemas, which do not change, are compiled once, and YAML files are parsed anew
 * only when their text is another. Most saves are of one template, which is quick to compile.
 */
export function modelsReader(templates: string | undefined, cwd: string): () => Models {
  let schemas: SchemaSet | null = null;
  let last: Models | null = null;
  const known = new Map<string, { text: string; result: unknown }>();
  const read: typeof readData = <T>(file: SourceFile, schema: string, set: SchemaSet) => {
    const before = known.get(file.path);
    const result =
      before?.text === file.text ? (before.result as ReturnType<typeof readData<T>>) : readData<T>(file, schema, set);
    known.set(file.path, { text: file.text, result });
    return result;
  };
  return () => {
    const { files: raw, problems: unreadable } = readLibraryFiles(templates, cwd);
    const files = raw.map(({ path, text }) => ({ path, text }));
    if (last !== null && sameTexts(files, last.files)) return last;
    const unclear = [...unreadable, ...raw.flatMap((file) => decoded(file, file.bytes).problems)];
    if (hasErrors(unclear)) return (last = { library: null, problems: unclear, files });
    schemas ??= schemasIn(files);
    const { value, problems } = readLibraryData(files, schemas, read);
    const library = value === null || hasErrors(problems) ? null : openLibrary(value, schemas.violations);
    return (last = { library, problems, files });
  };
}

/** True after a save of a branch: the models are as they were. */
function sameTexts(files: readonly SourceFile[], before: readonly SourceFile[]): boolean {
  return (
    files.length === before.length &&
    files.every(({ path, text }, index) => before[index]?.path === path && before[index].text === text)
  );
}
