/** The project's own models, law and schemas, read once from the folder as the command line does. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from '../../src/core/diagnostic.ts';
import type { Library } from '../../src/core/index.ts';
import { readLibrary } from '../../src/core/read-library.ts';

export const ROOT = join(import.meta.dirname, '../..');

function tree(folder: string, wanted: RegExp): SourceFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return tree(path, wanted);
    if (!wanted.test(entry.name)) return [];
    return [{ path: relative(ROOT, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }];
  });
}

export function libraryFiles(): SourceFile[] {
  return [...tree(join(ROOT, 'templates'), /\.(hbs|yaml)$/u), ...tree(join(ROOT, 'schemas'), /\.json$/u)];
}

let kept: Library | undefined;

export function library(): Library {
  if (kept !== undefined) return kept;
  const { value, problems } = readLibrary(libraryFiles());
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (value === null || errors.length > 0) throw new Error(JSON.stringify(errors, null, 2));
  kept = value;
  return value;
}
