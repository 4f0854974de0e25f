/**
 * Build step: writes the shell of every format profile to dist/shell/<id>.json. Run as `node dist/word/build.js` after
 * the compiler, from anywhere. Throws when a profile is not sound: nothing may be built from it.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readData } from '../core/read/data.ts';
import { schemaSet } from '../core/read/schema.ts';
import type { FormatProfile } from '../core/schema/format.ts';
import { makeShell } from './shell.ts';

const root = join(import.meta.dirname, '../..');
const shells = join(root, 'dist/shell');

function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function readProfile(path: string): FormatProfile {
  const names = readdirSync(join(root, 'schemas')).filter((name) => name.endsWith('.json'));
  const schemas = schemaSet(
    Object.fromEntries(names.map((name) => [name, JSON.parse(textOf(`schemas/${name}`)) as object])),
  );
  const { value, problems } = readData<FormatProfile>({ path, text: textOf(path) }, 'format.schema.json', schemas);
  if (value === null) throw new Error(`${path}: ${JSON.stringify(problems, null, 2)}`);
  return value.value;
}

mkdirSync(shells, { recursive: true });
for (const file of readdirSync(join(root, 'templates/format')).sort()) {
  const profile = readProfile(`templates/format/${file}`);
  writeFileSync(join(shells, `${profile.id}.json`), JSON.stringify(await makeShell(profile)));
}
