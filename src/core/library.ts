/** Models, law, format and schemas: everything the pipeline needs besides a branch. */
import { lawOn, type Law } from './law/index.ts';
import { modelOf, type Model } from './compose/models.ts';
import { shapeOf, type SchemaNode, type Shape } from './compose/shape.ts';
import type { SchemaFiles } from './read/fields.ts';
import type { SchemaSet } from './read/violations.ts';
import type { Branch } from './schema/branch.ts';
import type { LawDocuments } from './schema/documents.ts';
import type { LawFigures } from './schema/figures.ts';
import type { FormatProfile } from './schema/format.ts';
import type { Outline } from './schema/outline.ts';
import type { Places } from './schema/places.ts';
import type { Template } from './template/program.ts';

export type BranchType = Branch['type'];

export interface Library {
  /** the types that have a model, in the order of the branch schema */
  types: BranchType[];
  models: Pick<ReadonlyMap<BranchType, Model>, 'get'>;
  documents: LawDocuments;
  figures: LawFigures;
  places: Places;
  /** every chain and figure as it stands on a day (YYYY-MM-DD) */
  lawOn: (date: string) => Law;
  /** newest first */
  profiles: FormatProfile[];
  schemas: SchemaSet;
  /** the fields of a branch file */
  shape: Shape;
}

/** Where the law's documents stand, for warnings about them. */
export const LAW_FILE = 'templates/law/documents.yaml';

/**
 * What a library is made of, as plain data that JSON keeps: the build writes it, the command line and a page open it.
 */
export interface LibraryData {
  outlines: { outline: Outline; path: string }[];
  templates: Template[];
  documents: LawDocuments;
  figures: LawFigures;
  places: Places;
  /** newest first */
  profiles: FormatProfile[];
  /** every schema by its file name */
  schemas: SchemaFiles;
}

const branchSchema = (schemas: SchemaFiles): SchemaNode => schemas['branch.schema.json'] as SchemaNode;

/** The fields of a branch file, as its schema has them. */
export const branchShape = (schemas: SchemaFiles): Shape => shapeOf(branchSchema(schemas));

/** The law of each day that was asked for is kept: the branches of a commune are signed on few days. */
function lawByDate(documents: LawDocuments, figures: LawFigures): Library['lawOn'] {
  const known = new Map<string, Law>();
  return (date) => {
    const law = known.get(date) ?? lawOn(date, documents, figures);
    known.set(date, law);
    return law;
  };
}

/**
 * The templates that the model of an outline, given by its path, is put together from; others among them do no harm.
 */
export type TemplatesOf = (outline: string) => readonly Template[];

/** The models, each put together when it is asked for. */
function modelsOf(outlines: LibraryData['outlines'], templatesOf: TemplatesOf): Library['models'] {
  const made = new Map<BranchType, Model | undefined>();
  const make = (type: BranchType): Model | undefined => {
    const found = outlines.findLast(({ outline }) => outline.type === type);
    if (found === undefined) return undefined;
    const byPath = new Map(templatesOf(found.path).map((template) => [template.file, template]));
    return modelOf(found.outline, found.path, byPath);
  };
  return {
    get: (type) => {
      if (!made.has(type)) made.set(type, make(type));
      return made.get(type);
    },
  };
}

/**
 * Makes a library of data that was found sound when it was read. Compiles nothing.
 * @param violations checks data against the schema of a name
 * @param templatesOf gives the templates of a model, where the data is without
 */
export function openLibrary(
  data: LibraryData,
  violations: SchemaSet['violations'],
  templatesOf: TemplatesOf = () => data.templates,
): Library {
  const { outlines, documents, figures, places, profiles, schemas } = data;
  const known = new Set(outlines.map(({ outline }) => outline.type));
  const order = (branchSchema(schemas).properties?.['type'] as { enum?: BranchType[] } | undefined)?.enum ?? [];
  return {
    types: order.filter((type) => known.has(type)),
    models: modelsOf(outlines, templatesOf),
    documents,
    figures,
    places,
    lawOn: lawByDate(documents, figures),
    profiles,
    schemas: { files: schemas, violations },
    shape: branchShape(schemas),
  };
}
