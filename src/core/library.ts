/** Models, law, format and schemas: everything the pipeline needs besides a branch. */
import type { Model } from './compose/chapters.ts';
import type { Shape } from './compose/shape.ts';
import type { SchemaSet } from './read/schema.ts';
import type { Branch } from './schema/branch.ts';
import type { LawDocuments } from './schema/documents.ts';
import type { LawFigures } from './schema/figures.ts';
import type { FormatProfile } from './schema/format.ts';
import type { Places } from './schema/places.ts';

export type BranchType = Branch['type'];

export interface Library {
  /** the types that have a model, in the order of the branch schema */
  types: BranchType[];
  models: ReadonlyMap<BranchType, Model>;
  documents: LawDocuments;
  figures: LawFigures;
  places: Places;
  /** newest first */
  profiles: FormatProfile[];
  schemas: SchemaSet;
  /** the fields of a branch file */
  shape: Shape;
}

/** Where the law's documents stand, for warnings about them. */
export const LAW_FILE = 'templates/law/documents.yaml';
