import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { FormatProfile } from '../../src/core/schema/format.ts';

const root = join(import.meta.dirname, '../..');

function profile(id: string): FormatProfile {
  return parse(readFileSync(join(root, `templates/format/${id}.yaml`), 'utf8')) as FormatProfile;
}

/** The rules of 2026 and of 2018, as they stand in templates/format. */
export const hd05 = profile('hd-05-2026');
export const hd36 = profile('hd-36-2018');
export const profiles = [hd36, hd05];

export const formatSchema = JSON.parse(readFileSync(join(root, 'schemas/format.schema.json'), 'utf8')) as object;
