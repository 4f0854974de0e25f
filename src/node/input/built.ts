/**
 * The library that the build made of `templates/` and `schemas/`: plain data and validators, so that a command compiles
 * nothing. It counts only for the very files it was made of, whichever folder they stand in.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import {
  openLibrary,
  violationsBy,
  type Library,
  type LibraryData,
  type TemplatesOf,
  type Validator,
} from '../../core/index.ts';
import type { SchemaFiles } from '../../core/read/fields.ts';
import type { SchemaSet } from '../../core/read/violations.ts';
import { requireBuilt } from '../built-code.ts';
import { packageRoot, readBytes } from '../files.ts';

/** Where the build puts its parts, each a file. */
export const builtParts = {
  digest: join(packageRoot, 'dist/library/digest.txt'),
  /** all but the templates */
  data: join(packageRoot, 'dist/library/library.json'),
  /** the templates of a folder: “common”, “hamlet” */
  templates: (folder: string) => join(packageRoot, `dist/library/templates-${folder}.json`),
  validators: join(packageRoot, 'dist/library/validators.cjs'),
  /** of the schemas of our own data */
  dataValidators: join(packageRoot, 'dist/library/data-validators.cjs'),
};

/** Of every file its path, its length and its bytes, so that no two sets of files run together. */
export function libraryDigest(files: readonly { path: string; bytes: Uint8Array }[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** The built library if it was made of these files; null when it was made of others, or nothing was built. */
export function builtLibrary(files: readonly { path: string; bytes: Uint8Array }[]): Library | null {
  if (textAt(builtParts.digest) !== libraryDigest(files)) return null;
  const data = JSON.parse(dataAt(builtParts.data)) as LibraryData;
  const module = requireBuilt(builtParts.validators) as Validators;
  return openLibrary(
    data,
    violationsBy((schema) => validatorIn(module, schema)),
    builtTemplates(),
  );
}

/** Reads of the templates what a model takes: those of all types together are half of a library. */
function builtTemplates(): TemplatesOf {
  const inFolder = (folder: string) => JSON.parse(dataAt(builtParts.templates(folder))) as ReturnType<TemplatesOf>;
  let common: ReturnType<TemplatesOf> | undefined;
  return (outline) => [...(common ??= inFolder(COMMON)), ...inFolder(folderOf(outline))];
}

const COMMON = 'common';

/** “hamlet” of “templates/hamlet/outline.yaml”, “common” of “templates/common/runs/order.hbs”. */
export const folderOf = (path: string): string => path.split('/')[1] ?? '';

/**
 * The schemas with the validators that the build made of them, whatever the templates; null when the schemas among the
 * files are others, or nothing was built.
 */
export function builtSchemas(schemas: SchemaFiles): SchemaSet | null {
  const text = dataAt(builtParts.data);
  const built = text === '' ? null : (JSON.parse(text) as LibraryData).schemas;
  if (built === null || !isDeepStrictEqual(built, schemas)) return null;
  const modules = [builtParts.validators, builtParts.dataValidators].map((path) => requireBuilt(path) as Validators);
  const validators = Object.assign({}, ...modules.map((module) => module.validators)) as Validators['validators'];
  return { files: schemas, violations: violationsBy((schema) => validatorIn({ validators }, schema)) };
}

/** The generated module: a validator under each schema's file name. */
interface Validators {
  validators: Readonly<Record<string, Validator>>;
}

function validatorIn({ validators }: Validators, schema: string): Validator {
  const found = validators[schema];
  if (found === undefined) throw new Error(`no validator was built for ${schema}`);
  return found;
}

/** In what data and templates stand: V8 keeps Vietnamese so, and to make it of UTF-8 takes as long as half of the parsing. */
export const DATA_ENCODING = 'utf16le';

const dataAt = (path: string): string => textAt(path, DATA_ENCODING);

/** Empty when the file is not there. */
function textAt(path: string, encoding: BufferEncoding = 'utf8'): string {
  const bytes = readBytes(path);
  return typeof bytes === 'string' ? '' : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString(encoding);
}
