/**
 * Reads a library from texts: the core's second door, apart from `index.ts` because it brings the compilers of
 * templates and schemas, which a built library does without.
 */
import { readModels, type PlacedOutline } from './compose/read-models.ts';
import type { Shape } from './compose/shape.ts';
import { hasErrors, type Problem, type Result, type SourceFile } from './diagnostic.ts';
import { editionUndescribed } from './edition.ts';
import { checkLaw, lawOn, type Law } from './law/index.ts';
import { readData, type DataFile } from './read/data.ts';
import { readOutline } from './read/outline.ts';
import { schemaSet } from './read/schema.ts';
import type { SchemaSet } from './read/violations.ts';
import { branchShape, LAW_FILE, openLibrary, type Library, type LibraryData } from './library.ts';
import type { LawDocuments } from './schema/documents.ts';
import type { LawFigures } from './schema/figures.ts';
import type { FormatProfile } from './schema/format.ts';
import type { Places } from './schema/places.ts';
import type { Terms } from './schema/terms.ts';

/** The schemas among the files, by file name. */
export function parseSchemas(files: readonly SourceFile[]): Record<string, object> {
  const schemas = files.filter(({ path }) => path.startsWith('schemas/'));
  // Our own files: a syntax error in them is a bug, not a user's mistake.
  return Object.fromEntries(
    schemas.map(({ path, text }) => [path.slice('schemas/'.length), JSON.parse(text) as object]),
  );
}

interface Reader {
  files: readonly SourceFile[];
  schemas: SchemaSet;
  problems: Problem[];
}

function readOne<T>(reader: Reader, path: string, schema: string): DataFile<T> | null {
  const file = reader.files.find((one) => one.path === path);
  if (file === undefined) {
    reader.problems.push({
      code: 'library-file-missing',
      severity: 'error',
      message: `thư mục mẫu thiếu tệp “${path}”`,
      place: { kind: 'file', file: path },
      hint: 'chép lại tệp ấy từ bản cài đặt',
    });
    return null;
  }
  const { value, problems } = readData<T>(file, schema, reader.schemas);
  reader.problems.push(...problems);
  return value;
}

function readProfiles(reader: Reader): FormatProfile[] {
  const paths = reader.files.map(({ path }) => path).filter((path) => path.startsWith('templates/format/'));
  const profiles = paths.flatMap((path) => readOne<FormatProfile>(reader, path, 'format.schema.json')?.value ?? []);
  return profiles.sort((a, b) => b.validFrom.localeCompare(a.validFrom));
}

function readOutlines(reader: Reader): PlacedOutline[] {
  const outlines = reader.files.filter(({ path }) => path.endsWith('/outline.yaml'));
  if (outlines.length === 0) reader.problems.push(outlinesMissing());
  return outlines.flatMap((file) => {
    const { value, problems } = readOutline(file, reader.schemas);
    reader.problems.push(...problems, ...(value === null ? [] : editionUndescribed(value.value, value.placeOf)));
    return value === null ? [] : { outline: value.value, path: file.path, placeOf: value.placeOf };
  });
}

function outlinesMissing(): Problem {
  return {
    code: 'outlines-missing',
    severity: 'error',
    message: 'thư mục mẫu không có đề cương nào',
    place: { kind: 'file', file: 'templates/' },
    hint: 'mỗi loại chi bộ cần một tệp như hamlet/outline.yaml; chép từ bản cài đặt',
  };
}

/** Law and models by themselves are checked once, here; a branch can then rely on them. */
function readTemplates(reader: Reader, law: Law, shape: Shape): Pick<LibraryData, 'outlines' | 'templates'> {
  const files = reader.files.filter(({ path }) => path.endsWith('.hbs'));
  const outlines = readOutlines(reader);
  const { templates, problems } = readModels(outlines, files, shape, law);
  reader.problems.push(...problems);
  return { outlines: outlines.map(({ outline, path }) => ({ outline, path })), templates };
}

/** Reads everything a library is made of. With any error there is no value. */
export function readLibraryData(files: readonly SourceFile[], schemas: SchemaSet): Result<LibraryData> {
  const reader: Reader = { files, schemas, problems: [] };
  const documents = readOne<LawDocuments>(reader, LAW_FILE, 'documents.schema.json');
  const figures = readOne<LawFigures>(reader, 'templates/law/figures.yaml', 'figures.schema.json');
  const places = readOne<Places>(reader, 'templates/law/places.yaml', 'places.schema.json');
  // Wording is checked by the tests of the models; here only that the list is what it should be.
  readOne<Terms>(reader, 'templates/terms.yaml', 'terms.schema.json');
  const profiles = readProfiles(reader);
  const { problems } = reader;
  if (documents === null || figures === null || places === null) return { value: null, problems };
  const placesOf = { documents: documents.placeOf, figures: figures.placeOf };
  problems.push(...checkLaw(documents.value, figures.value, placesOf));
  if (hasErrors(problems)) return { value: null, problems };
  // Names of chains and figures are the same on every day.
  const anyDay = lawOn('2026-01-01', documents.value, figures.value);
  const data: LibraryData = {
    ...readTemplates(reader, anyDay, branchShape(schemas.files)),
    documents: documents.value,
    figures: figures.value,
    places: places.value,
    profiles,
    schemas: schemas.files,
  };
  return { value: hasErrors(problems) ? null : data, problems };
}

/**
 * Reads the library. `files` are the texts below `templates/` and `schemas/`, with those paths.
 * With any error there is no value: nothing may be made from a library that is not sound.
 */
export function readLibrary(files: readonly SourceFile[]): Result<Library> {
  const schemas = schemaSet(parseSchemas(files));
  const { value, problems } = readLibraryData(files, schemas);
  return { value: value && openLibrary(value, schemas.violations), problems };
}
