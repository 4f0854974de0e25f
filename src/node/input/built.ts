/**
 * The library that the build made of `templates/` and `schemas/`: plain data and validators, so that a command compiles
 * nothing. It counts only for the very files it was made of, whichever folder they stand in.
 */
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { crc32 } from 'node:zlib';
import {
  openLibrary,
  violationsBy,
  type Library,
  type LibraryData,
  type TemplatesOf,
  type Validator,
} from '../../core/index.ts';
import type { SchemaFiles } from '../../core/read/fields.ts';
import type { FormatProfile } from '../../core/schema/format.ts';
import type { SchemaSet } from '../../core/read/violations.ts';
import { branchTypes } from '../../core/branch-types.ts';
import { requireBuilt } from '../built-code.ts';
import { isThere, packageRoot, readBytes } from '../files.ts';
import { incomplete } from '../incomplete.ts';

/** Where the build puts its parts, each a file. */
export const builtParts = {
  sums: join(packageRoot, 'dist/library/sums.json'),
  /** all but the templates, the rules of the format and the schemas of our own data */
  data: join(packageRoot, 'dist/library/library.json'),
  /** the rules of the format profiles, by profile */
  rules: join(packageRoot, 'dist/library/rules.json'),
  ownSchemas: join(packageRoot, 'dist/library/schemas.json'),
  /** the templates of a folder: “common”, “hamlet” */
  templates: (folder: string) => join(packageRoot, `dist/library/templates-${folder}.json`),
  /** the validator of a schema, by the schema's file name: nearly all runs check a branch's file alone */
  validator: (schema: string) => join(packageRoot, `dist/library/${schema.replace('.schema.json', '')}.validator.cjs`),
};

interface File {
  path: string;
  bytes: Uint8Array;
}

/** What all models share, among the sums. */
const SHARED = '';

/** The sums of what all models share, under no name, and of each model's own folder, under its type. */
export function librarySums(files: readonly File[]): Record<string, string> {
  const parts = new Map<string, File[]>();
  for (const file of files) {
    const part = typeOf(file.path) ?? SHARED;
    const others = parts.get(part);
    if (others === undefined) parts.set(part, [file]);
    else others.push(file);
  }
  return Object.fromEntries([...parts].map(([part, those]) => [part, sumOf(those)]));
}

/** The type of branch whose model alone a file belongs to; null where others take it too. */
export function typeOf(path: string): string | null {
  const folder = folderOf(path);
  return path.startsWith('templates/') && Object.hasOwn(branchTypes, folder) ? folder : null;
}

/**
 * A sum over the path, the length and the bytes of every file, so that no two sets of files run together: it finds what
 * somebody edited. Against who wants to deceive none would help that lies beside what it was made of.
 */
function sumOf(files: readonly File[]): string {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const lengths = sorted.map(({ path, bytes }) => `${path}\n${bytes.length}\n`).join('');
  const sum = sorted.reduce((value, { bytes }) => crc32(bytes, value), crc32(lengths));
  return `${sorted.length}:${sum.toString(16)}`;
}

/**
 * The built library if it was made of these files; null when it was made of others, or nothing was built.
 * @param types the types of branch whose models are among the files, where not all of them are: no other is asked for
 */
export function builtLibrary(files: readonly File[], types?: ReadonlySet<string>): Library | null {
  if (!isMadeOf(files, types)) return null;
  const data = dataAt(builtParts.data) as LibraryData;
  addRules(data.profiles);
  const schemas = withOwnSchemas(data.schemas);
  return openLibrary({ ...data, schemas }, violationsBy(builtValidator), builtTemplates(types));
}

function isMadeOf(files: readonly File[], types: ReadonlySet<string> | undefined): boolean {
  const text = textAt(builtParts.sums);
  if (text === '') return false;
  const made = JSON.parse(text) as Record<string, string>;
  const found = librarySums(files);
  const due = types === undefined ? Object.keys(made) : [SHARED, ...types];
  return [...due, ...Object.keys(found)].every((part) => made[part] === found[part]);
}

const profilesOfBuild = new WeakSet<FormatProfile>();

/** The rules of a profile are read when somebody asks for them: only what looks at finished files does. */
function addRules(profiles: readonly FormatProfile[]): void {
  let rules: Record<string, FormatProfile['rules']> | undefined;
  for (const profile of profiles) {
    const get = () => (rules ??= dataAt(builtParts.rules) as typeof rules)?.[profile.id];
    Object.defineProperty(profile, 'rules', { get, enumerable: true });
    profilesOfBuild.add(profile);
  }
}

/** Is it a profile of the built library itself? */
export const isOfBuild = (profile: FormatProfile): boolean => profilesOfBuild.has(profile);

/** Reads of the templates what a model takes: those of all types together are half of a library. */
function builtTemplates(types: ReadonlySet<string> | undefined): TemplatesOf {
  const inFolder = (folder: string) => dataAt(builtParts.templates(folder)) as ReturnType<TemplatesOf>;
  let common: ReturnType<TemplatesOf> | undefined;
  return (outline) => {
    const type = folderOf(outline);
    if (types?.has(type) === false) throw new Error(`the model of ${type} was not among the files`);
    return [...(common ??= inFolder(COMMON)), ...inFolder(type)];
  };
}

const COMMON = 'common';

/** “hamlet” of “templates/hamlet/outline.yaml”, “common” of “templates/common/runs/order.hbs”. */
export const folderOf = (path: string): string => path.split('/')[1] ?? '';

/** The schemas of what users write, and those of our own data, which are read when somebody asks for one. */
function withOwnSchemas(written: SchemaFiles): SchemaFiles {
  let own: SchemaFiles | undefined;
  const get = (name: string) => () => (own ??= dataAt(builtParts.ownSchemas) as SchemaFiles)[name];
  const lazy = OWN_SCHEMAS.map((name): [string, PropertyDescriptor] => [name, { get: get(name), enumerable: true }]);
  return Object.defineProperties({ ...written }, Object.fromEntries(lazy));
}

/** Of what we write ourselves: law, format, outlines. */
export const OWN_SCHEMAS = ['contents', 'documents', 'figures', 'format', 'outline', 'places', 'terms'].map(
  (name) => `${name}.schema.json`,
);

/**
 * The schemas with the validators that the build made of them, whatever the templates; null when the schemas among the
 * files are others, or nothing was built.
 */
export function builtSchemas(schemas: SchemaFiles): SchemaSet | null {
  if (!isThere(builtParts.data) || !isThere(builtParts.ownSchemas)) return null;
  const built = {
    ...(dataAt(builtParts.data) as LibraryData).schemas,
    ...(dataAt(builtParts.ownSchemas) as SchemaFiles),
  };
  if (!isDeepStrictEqual(built, schemas)) return null;
  return { files: schemas, violations: violationsBy(builtValidator) };
}

/** The validator of a schema. What the build wrote is a module that has it under the schema's file name. */
function builtValidator(schema: string): Validator {
  const { validators } = requireBuilt(builtParts.validator(schema)) as { validators: Record<string, Validator> };
  const found = validators[schema];
  if (found === undefined) throw new Error(`no validator was built for ${schema}`);
  return found;
}

/**
 * In what data and templates stand: V8 keeps Vietnamese so, and to make it of UTF-8 takes as long as half of the
 * parsing.
 */
export const DATA_ENCODING = 'utf16le';

const dataAt = (path: string): unknown => JSON.parse(textAt(path, DATA_ENCODING) || incomplete(path));

/** Empty when the file is not there. */
function textAt(path: string, encoding: BufferEncoding = 'utf8'): string {
  const bytes = readBytes(path);
  return typeof bytes === 'string' ? '' : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString(encoding);
}
