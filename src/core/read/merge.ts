import { define } from './define.ts';
import { isRecord, type Path } from './path.ts';

/**
 * A branch's data over the commune's: maps merge, lists and scalars replace, null removes. Neither input changes;
 * the result shares no map with them.
 */
export function merge(common: unknown, own: unknown): unknown {
  if (own === undefined) return withoutNull(common);
  if (!isRecord(common) || !isRecord(own)) return withoutNull(own);
  const merged: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(common), ...Object.keys(own)])) {
    const value = Object.hasOwn(own, key) ? own[key] : common[key];
    if (value === null) continue;
    const both = Object.hasOwn(own, key) && Object.hasOwn(common, key);
    define(merged, key, both ? merge(common[key], own[key]) : withoutNull(value));
  }
  return merged;
}

/** A key left empty says nothing, wherever it stands. */
export function withoutNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNull);
  if (!isRecord(value)) return value;
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(value)) if (value[key] !== null) define(kept, key, withoutNull(value[key]));
  return kept;
}

/** Which of the two files the merged value at the path came from; what is in neither counts as the branch's. */
export function originIn(common: unknown, own: unknown, path: Path): 'commune' | 'branch' {
  let [left, right] = [common, own];
  for (const step of path) {
    if (left !== undefined && right === undefined) return 'commune';
    if (!isRecord(left) || !Object.hasOwn(left, step)) return 'branch';
    if (!isRecord(right)) return 'branch';
    left = left[step];
    right = Object.hasOwn(right, step) ? right[step] : undefined;
  }
  return right === undefined && left !== undefined ? 'commune' : 'branch';
}
