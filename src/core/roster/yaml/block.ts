/** Data as lines of a YAML file: maps and lists one key or item a line, the way people read them best. */
import { isRecord } from '../../read/path.ts';
import { scalarText } from './scalar.ts';

const STEP = '  ';

/** The lines of a key and what stands under it, indented. */
export function pairLines(key: string, value: unknown, indent: string): string[] {
  if (Array.isArray(value) && value.length === 0) return [`${indent}${key}: []`];
  if (Array.isArray(value)) return [`${indent}${key}:`, ...value.flatMap((item) => itemLines(item, indent + STEP))];
  if (isRecord(value)) return [`${indent}${key}:`, ...mapLines(value, indent + STEP)];
  return [`${indent}${key}: ${scalarText(value, false)}`];
}

function mapLines(map: Record<string, unknown>, indent: string): string[] {
  return Object.entries(map).flatMap(([key, value]) => pairLines(key, value, indent));
}

/** The lines of an item of a list, the dash at the indent. */
export function itemLines(item: unknown, indent: string): string[] {
  if (!isRecord(item)) return [`${indent}- ${scalarText(item, false)}`];
  const [first = '', ...rest] = mapLines(item, indent + STEP);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

/** Data on one line, between brackets where it is a list or map. */
export function inlineText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inlineText).join(', ')}]`;
  if (!isRecord(value)) return scalarText(value, true);
  const pairs = Object.entries(value).map(([key, child]) => `${key}: ${inlineText(child)}`);
  return `{ ${pairs.join(', ')} }`;
}
