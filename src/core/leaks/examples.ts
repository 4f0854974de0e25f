import type { SchemaFiles } from '../read/fields.ts';
import { isRecord } from '../read/path.ts';

/** The fields whose examples name somebody in particular. */
const FIELDS = [
  ['properties', 'name'],
  ['$defs', 'superior', 'properties', 'unit'],
  ['$defs', 'unit', 'properties', 'name'],
];

/**
 * The names that our own examples give to a branch, its unit and its superior, as the schema of a branch shows them.
 */
export function exampleMarks(schemas: SchemaFiles): string[] {
  const values = FIELDS.flatMap((path) => {
    let node: unknown = schemas['branch.schema.json'];
    for (const step of path) node = isRecord(node) ? node[step] : undefined;
    const [first] = isRecord(node) && Array.isArray(node['examples']) ? (node['examples'] as unknown[]) : [];
    return [first];
  });
  // A branch is often called by the name of its place alone.
  return values.flatMap((value) => (typeof value === 'string' ? [value, value.replace(/^Chi bộ /u, '')] : []));
}
