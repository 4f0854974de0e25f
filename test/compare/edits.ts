/** The models before and after an edit, and the examples made by both. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRegulation, type Library } from '../../src/core/index.ts';
import { readLibrary } from '../../src/core/read-library.ts';
import type { Regulation } from '../../src/core/tree/nodes.ts';
import { library, libraryFiles, ROOT } from '../support/library.ts';

/** The models with one file edited; the text that is replaced must be there. */
export function edited(path: string, from: string, to: string): Library {
  const files = libraryFiles().map((file) => {
    if (file.path !== `templates/${path}`) return file;
    if (!file.text.includes(from)) throw new Error(`no “${from}” in ${path}`);
    return { ...file, text: file.text.replace(from, to) };
  });
  const { value, problems } = readLibrary(files);
  if (value === null) throw new Error(JSON.stringify(problems, null, 2));
  return value;
}

export function made(example: string, models: Library = library()): Regulation {
  const path = `examples/${example}/branch.yaml`;
  const branch = { path, text: readFileSync(join(ROOT, path), 'utf8') };
  const { value, problems } = makeRegulation({ branch }, models, { on: '2026-11-23' });
  if (value === null) throw new Error(JSON.stringify(problems, null, 2));
  return value.regulation;
}
