import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { FormatProfile } from '../../src/core/schema/format.ts';

/** A format profile as it stands in the templates folder. */
export function readProfile(id: string): FormatProfile {
  const file = new URL(`../../templates/format/${id}.yaml`, import.meta.url);
  return parse(readFileSync(file, 'utf8')) as FormatProfile;
}

/** The profile in force for the fixtures' date. */
export const profile = readProfile('hd-05-2026');
