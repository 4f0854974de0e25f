import { takesWords, withShape, type FieldAt, type SchemaFiles } from './fields.ts';
import { isRecord } from './path.ts';

/**
 * How many keys of the data its field does not know, and how many groups, lists and words stand where the field takes
 * none: 0 for data of the right shape, whatever its words and numbers are.
 */
export function misfits(value: unknown, at: FieldAt, schemas: SchemaFiles): number {
  if (value === null || value === undefined) return 0;
  if (typeof value !== 'object') return takesWords(at, schemas) ? 0 : 1;
  const { field, file } = withShape(at, schemas);
  let count = 0;
  if (Array.isArray(value)) {
    if (field.items === undefined) return 1;
    for (const item of value) count += misfits(item, { field: field.items, file }, schemas);
    return count;
  }
  const { properties, additionalProperties } = field;
  const free = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  if (!isRecord(value) || (properties ?? free) === undefined) return 1;
  for (const key of Object.keys(value)) {
    const child = properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : free;
    count += child === undefined ? 1 : misfits(value[key], { field: child, file }, schemas);
  }
  return count;
}
