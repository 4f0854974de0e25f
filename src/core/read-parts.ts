/** Every file of a library, read for itself: what can be read has a value, whatever is wrong elsewhere. */
import type { PlacedOutline } from './compose/read-models.ts';
import type { Problem, SourceFile } from './diagnostic.ts';
import { editionUndescribed } from './edition.ts';
import { LAW_FILE } from './library.ts';
import { withoutRefused } from './read/characters.ts';
import { readData, type DataFile } from './read/data.ts';
import { placesOf } from './read/lines.ts';
import { schemaSet } from './read/schema.ts';
import type { SchemaSet } from './read/violations.ts';
import type { Contents } from './schema/contents.ts';
import type { LawDocuments } from './schema/documents.ts';
import type { LawFigures } from './schema/figures.ts';
import type { FormatProfile } from './schema/format.ts';
import type { Outline } from './schema/outline.ts';
import type { Places } from './schema/places.ts';
import type { Terms } from './schema/terms.ts';

export interface LibraryParts {
  schemas: SchemaSet;
  documents: DataFile<LawDocuments> | null;
  figures: DataFile<LawFigures> | null;
  places: DataFile<Places> | null;
  terms: DataFile<Terms> | null;
  /** the articles every model must have */
  contents: DataFile<Contents> | null;
  /** newest first */
  profiles: FormatProfile[];
  /** those that could be read, of `outlineCount` there are */
  outlines: PlacedOutline[];
  outlineCount: number;
  templates: SourceFile[];
  problems: Problem[];
}

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
  /** reads one YAML file */
  read: typeof readData;
}

function lacking(code: string, file: string, message: string, hint: string): Problem {
  return { code, severity: 'error', message, place: { kind: 'file', file }, hint };
}

function readOne<T>(reader: Reader, path: string, schema: string): DataFile<T> | null {
  const file = reader.files.find((one) => one.path === path);
  if (file === undefined) {
    reader.problems.push(
      lacking('library-file-missing', path, `thư mục mẫu thiếu tệp “${path}”`, 'chép lại tệp ấy từ bản cài đặt'),
    );
    return null;
  }
  const { value, problems } = reader.read<T>(file, schema, reader.schemas);
  reader.problems.push(...problems);
  return value;
}

function readProfiles(reader: Reader): FormatProfile[] {
  const paths = reader.files.map(({ path }) => path).filter((path) => path.startsWith('templates/format/'));
  if (paths.length === 0) {
    const message = 'thư mục mẫu không có tệp thể thức nào';
    reader.problems.push(
      lacking('library-file-missing', 'templates/format/', message, 'chép lại thư mục format từ bản cài đặt'),
    );
  }
  const profiles = paths.flatMap((path) => readOne<FormatProfile>(reader, path, 'format.schema.json')?.value ?? []);
  return profiles.sort((a, b) => b.validFrom.localeCompare(a.validFrom));
}

const isOutline = ({ path }: SourceFile): boolean => path.endsWith('/outline.yaml');

function readOutlines(reader: Reader): PlacedOutline[] {
  const outlines = reader.files.filter(isOutline);
  if (outlines.length === 0) {
    const hint = 'mỗi loại chi bộ cần một tệp như hamlet/outline.yaml; chép từ bản cài đặt';
    reader.problems.push(lacking('outlines-missing', 'templates/', 'thư mục mẫu không có đề cương nào', hint));
  }
  return outlines.flatMap((file) => {
    const { value, problems } = reader.read<Outline>(file, 'outline.schema.json', reader.schemas);
    reader.problems.push(...problems, ...(value === null ? [] : editionUndescribed(value.value, value.placeOf)));
    return value === null ? [] : { outline: value.value, path: file.path, placeOf: value.placeOf };
  });
}

/** Templates are printed as they stand, so they hold no character that data may not hold. */
function readTemplates(reader: Reader): SourceFile[] {
  const templates = reader.files.filter(({ path }) => path.endsWith('.hbs'));
  for (const { path, text } of templates) {
    reader.problems.push(...withoutRefused(text, placesOf(path, text)).problems);
  }
  return templates;
}

/** The schemas among `files`; compiling one takes long, so whoever reads often keeps the set. */
export const schemasIn = (files: readonly SourceFile[]): SchemaSet => schemaSet(parseSchemas(files));

/**
 * Reads `files`, the texts below `templates/` and `schemas/`, with those paths.
 * @param read reads one YAML file; whoever reads again and again may hand in a reader that remembers
 */
export function readParts(
  files: readonly SourceFile[],
  schemas: SchemaSet = schemasIn(files),
  read: typeof readData = readData,
): LibraryParts {
  const reader: Reader = { files, schemas, problems: [], read };
  return {
    schemas,
    documents: readOne<LawDocuments>(reader, LAW_FILE, 'documents.schema.json'),
    figures: readOne<LawFigures>(reader, 'templates/law/figures.yaml', 'figures.schema.json'),
    places: readOne<Places>(reader, 'templates/law/places.yaml', 'places.schema.json'),
    terms: readOne<Terms>(reader, 'templates/terms.yaml', 'terms.schema.json'),
    contents: readOne<Contents>(reader, 'templates/contents.yaml', 'contents.schema.json'),
    profiles: readProfiles(reader),
    outlines: readOutlines(reader),
    outlineCount: files.filter(isOutline).length,
    templates: readTemplates(reader),
    problems: reader.problems,
  };
}
