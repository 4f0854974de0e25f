/** Reads a YAML file that a schema describes: an outline, the law's data, a format profile, the places. */
import type { Problem, Result, SourceFile } from '../diagnostic.ts';
import { explain } from './explain.ts';
import type { Located } from './located.ts';
import type { SchemaSet } from './violations.ts';
import { readDescribed } from './described.ts';

/** The data, as the type that the schema stands for, and the places of its values. */
export interface DataFile<T> extends Located {
  value: T;
}

/** What the schema says against located data. */
export function schemaProblems(located: Located, schema: string, schemas: SchemaSet): Problem[] {
  const { placeOf, written, broken } = located;
  const violations = schemas.violations(schema, located.value);
  return explain(violations, { schemas: schemas.files, schema, placeOf, written, broken }).problems;
}

/**
 * Reads a file of our own data. The value is null as soon as there is an error, because `T` would not be true.
 * @param schema file name of the schema, e.g. `outline.schema.json`, whose `x-type` is `T`
 */
export function readData<T>(file: SourceFile, schema: string, schemas: SchemaSet): Result<DataFile<T>> {
  const { value: located, problems } = readDescribed(file, schema, schemas.files);
  if (located === null) return { value: null, problems };
  const all = [...problems, ...schemaProblems(located, schema, schemas)];
  const isSound = all.every(({ severity }) => severity !== 'error');
  return { value: isSound ? (located as DataFile<T>) : null, problems: all };
}
