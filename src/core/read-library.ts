/**
 * Reads a library from texts: the core's second door, apart from `index.ts` because it brings the compilers of
 * templates and schemas, which a built library does without.
 */
import { readModels, type PlacedOutline } from './compose/read-models.ts';
import { hasErrors, type Problem, type Result, type SourceFile } from './diagnostic.ts';
import { checkLaw, lawOn } from './law/index.ts';
import type { readData } from './read/data.ts';
import type { SchemaSet } from './read/violations.ts';
import { branchShape, openLibrary, type Library, type LibraryData } from './library.ts';
import { readParts, schemasIn, type LibraryParts } from './read-parts.ts';

/** The folder says which type a model is for; so must the outline in it. */
function wrongType({ outline, path, placeOf }: PlacedOutline): Problem[] {
  const folder = path.split('/').at(-2) ?? '';
  if (folder === outline.type) return [];
  return [
    {
      code: 'outline-type-differs',
      severity: 'error',
      message: `đề cương trong thư mục “${folder}” ghi loại “${outline.type}”`,
      place: placeOf(['type']),
      hint: `viết “type: ${folder}”, hoặc chuyển tệp sang thư mục “${outline.type}”`,
    },
  ];
}

/** The templates as programs, and what is wrong between files that are each sound: the law, outlines with templates. */
export function assemble(parts: LibraryParts): Pick<LibraryData, 'templates'> & { problems: Problem[] } {
  const { documents, figures, outlines, templates: files, schemas } = parts;
  const problems = outlines.flatMap(wrongType);
  if (documents === null || figures === null) return { templates: [], problems };
  const places = { documents: documents.placeOf, figures: figures.placeOf };
  problems.push(...checkLaw(documents.value, figures.value, places));
  // Names of chains and figures are the same on every day.
  const anyDay = lawOn('2026-01-01', documents.value, figures.value);
  const read = readModels(outlines, files, branchShape(schemas.files), anyDay);
  return { templates: read.templates, problems: [...problems, ...read.problems] };
}

/** Reads everything a library is made of, `read` as `readParts` takes it. With any error there is no value. */
export function readLibraryData(
  files: readonly SourceFile[],
  schemas: SchemaSet,
  read?: typeof readData,
): Result<LibraryData> {
  const parts = readParts(files, schemas, read);
  const { templates, problems: found } = assemble(parts);
  const problems = [...parts.problems, ...found];
  const { documents, figures, places, profiles, outlines } = parts;
  if (documents === null || figures === null || places === null || hasErrors(problems))
    return { value: null, problems };
  const value: LibraryData = {
    outlines: outlines.map(({ outline, path }) => ({ outline, path })),
    templates,
    documents: documents.value,
    figures: figures.value,
    places: places.value,
    profiles,
    schemas: schemas.files,
  };
  return { value, problems };
}

/**
 * Reads the library. `files` are the texts below `templates/` and `schemas/`, with those paths.
 * With any error there is no value: nothing may be made from a library that is not sound.
 */
export function readLibrary(files: readonly SourceFile[]): Result<Library> {
  const schemas = schemasIn(files);
  const { value, problems } = readLibraryData(files, schemas);
  return { value: value && openLibrary(value, schemas.violations), problems };
}
