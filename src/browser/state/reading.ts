/** Reading the draft's text, once for each text, and changing it. */
import type { Result } from '../../core/diagnostic.ts';
import type { Located } from '../../core/read/located.ts';
import { isRecord, type Path } from '../../core/read/path.ts';
import { readYaml } from '../../core/read/yaml.ts';
import { editYaml, type Edit } from '../../core/read/yaml/edit.ts';
import { replaceScalar } from '../../core/read/yaml/replace.ts';

export const FILE = 'chi-bo.yaml';

let last: { text: string; reading: Result<Located> } | null = null;

/** What the text says; of the text that was read last it is known already. */
export function readText(text: string): Result<Located> {
  if (last?.text !== text) last = { text, reading: readYaml({ path: FILE, text }) };
  return last.reading;
}

/** The data with another value at a path that is there. */
function withValue(data: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data))
    return data.map((item, at) => (at === step ? withValue(item, rest, value) : (item as unknown)));
  return isRecord(data) ? { ...data, [step]: withValue(data[step], rest, value) } : data;
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** One letter more in a field: only that field's characters change, and the new text is read this once. */
function replaced(text: string, { path, value }: Edit): string | null {
  const { value: located } = readText(text);
  const isScalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  if (!isScalar || located === null || located.broken.length > 0) return null;
  const next = replaceScalar(text, located, { path, value });
  if (next === null) return null;
  return isSame(readText(next).value?.value, withValue(located.value, path, value)) ? next : null;
}

/**
 * The text after an edit; null when it is no well-formed map.
 * @param order the keys of the file in their usual order
 */
export function editText(text: string, edit: Edit, order: readonly string[]): string | null {
  return replaced(text, edit) ?? editYaml(text, [edit], order);
}
