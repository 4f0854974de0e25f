import type { Result, SourceFile } from '../diagnostic.ts';
import type { Places } from '../schema/places.ts';
import { readData, type DataFile } from './data.ts';
import type { SchemaSet } from './violations.ts';

/** Reads the table of levels, communes and bodies that changed; the value is null when the file has an error. */
export function readPlaces(file: SourceFile, schemas: SchemaSet): Result<DataFile<Places>> {
  return readData<Places>(file, 'places.schema.json', schemas);
}
