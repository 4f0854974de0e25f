import type { Result, SourceFile } from '../diagnostic.ts';
import type { Outline } from '../schema/outline.ts';
import { readData, type DataFile } from './data.ts';
import type { SchemaSet } from './violations.ts';

/** Reads a type's outline; the value is null when the file has an error. */
export function readOutline(file: SourceFile, schemas: SchemaSet): Result<DataFile<Outline>> {
  return readData<Outline>(file, 'outline.schema.json', schemas);
}
