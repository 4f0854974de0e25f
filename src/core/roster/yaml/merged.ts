/**
 * What a file should hold once the sheet's values are in it: the measure that every change of its text is held against.
 */
import { isRecord } from '../../read/path.ts';
import { matchItems } from './match.ts';

/** An empty list of the sheet takes nothing away; it is told of instead. */
export function keepsList(old: unknown, wanted: unknown): boolean {
  return Array.isArray(old) && old.length > 0 && (wanted === 'none' || (Array.isArray(wanted) && wanted.length === 0));
}

const isMaps = (list: readonly unknown[]): boolean => list.every(isRecord);

/** The old value with the wanted one in it: maps merge, lists of maps merge item by item, everything else replaces. */
export function merged(name: string, old: unknown, wanted: unknown): unknown {
  if (keepsList(old, wanted)) return old;
  if (isRecord(old) && isRecord(wanted)) {
    const entries = Object.entries(wanted).map(([key, value]): [string, unknown] => [
      key,
      merged(key, old[key], value),
    ]);
    return { ...old, ...Object.fromEntries(entries) };
  }
  if (!Array.isArray(old) || !Array.isArray(wanted) || !isMaps(old) || !isMaps(wanted)) return wanted;
  const matches = matchItems(name, old, wanted);
  const kept = (old as unknown[]).flatMap((item, index): unknown[] => {
    const at = matches.indexOf(index);
    return at === -1 ? [] : [merged('', item, wanted[at])];
  });
  return [...kept, ...(wanted as unknown[]).filter((_, at) => matches[at] === null)];
}

/** Equal data, whatever the order of keys. */
export function same(left: unknown, right: unknown): boolean {
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((item, index) => same(item, right[index]));
  if (!isRecord(left) || !isRecord(right)) return left === right;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && same(left[key], right[key]))
  );
}
