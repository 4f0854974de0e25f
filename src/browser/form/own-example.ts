/** What the example of a type has in a field: a school's form is not helped by what a hamlet would write. */
import { isRecord } from '../../core/read/path.ts';

/** The value below one key; in a list, of the first item that has it. */
function below(value: unknown, key: string): unknown {
  const maps = (Array.isArray(value) ? (value as unknown[]) : [value]).filter(isRecord);
  return maps.find((map) => map[key] !== undefined)?.[key];
}

/**
 * @param data the example's branch file as values
 * @param name of a field, as “committee.members.name”; null where it has none
 */
export function ownExample(data: unknown, name: string): string | null {
  const value = name.split('.').reduce(below, data);
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return (typeof first === 'string' || typeof first === 'number') && first !== 'none' ? String(first) : null;
}
