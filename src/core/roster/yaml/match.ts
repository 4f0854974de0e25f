/** Which item of a list in a file is which item of the list in the sheet. */
import { isRecord } from '../../read/path.ts';

/** What tells the items of a list apart, by the name of the list. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  members: ['name'],
  groups: ['name'],
  assignments: ['name', 'task'],
  massOrganizations: ['name', 'kind'],
  topics: ['topic', 'quarter'],
  localBases: ['text'],
  replaces: ['date', 'text'],
};

const keyOf = (item: unknown, fields: readonly string[]): string =>
  JSON.stringify(fields.map((field) => (isRecord(item) ? (item[field] ?? null) : null)));

/**
 * For each wanted item the index of the old one it is, or null for a new one: first those equal in every field of the
 * key, then those that agree in one of the fields and are alone in that.
 */
export function matchItems(name: string, old: readonly unknown[], wanted: readonly unknown[]): (number | null)[] {
  const fields = KEYS[name] ?? ['name'];
  const matched = wanted.map((): number | null => null);
  const free = (): number[] => old.flatMap((_, index) => (matched.includes(index) ? [] : [index]));
  for (const key of [fields, ...(fields.length > 1 ? fields.map((field) => [field]) : [])]) {
    for (const [at, item] of wanted.entries()) {
      if (matched[at] !== null) continue;
      const same = free().filter((index) => keyOf(old[index], key) === keyOf(item, key));
      const rivals = wanted.filter((other, index) => matched[index] === null && keyOf(other, key) === keyOf(item, key));
      const [first] = same;
      if (first !== undefined && (key === fields || (same.length === 1 && rivals.length === 1))) matched[at] = first;
    }
  }
  return matched;
}
