import type { SchemaFiles } from '../../src/core/read/fields.ts';
import { isRecord } from '../../src/core/read/path.ts';

/** Keywords under which each key is a name of the data's, with a schema behind it. */
const NAMED = new Set(['properties', 'patternProperties', '$defs']);

const isForPeople = (keyword: string): boolean =>
  ['title', 'description', 'examples', '$comment', 'tsType'].includes(keyword) || keyword.startsWith('x-');

function bare(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(bare);
  if (!isRecord(schema)) return schema;
  const kept = Object.entries(schema).filter(([keyword]) => !isForPeople(keyword));
  return Object.fromEntries(
    kept.map(([keyword, value]) => [keyword, NAMED.has(keyword) && isRecord(value) ? eachBare(value) : bare(value)]),
  );
}

const eachBare = (schemas: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, bare(schema)]));

/** The schemas with only what validators ask for: generated ones carry their schema along, with every word in it. */
export const bareSchemas = (schemas: SchemaFiles): SchemaFiles => eachBare(schemas) as SchemaFiles;
