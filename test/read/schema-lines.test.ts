/** Editors complete and explain the fields of each example: its first line leads to the schema of its kind. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/library.ts';

const EXAMPLES = ['examples'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => join(folder, path)),
);

/** Keywords of draft 2020-12 that the YAML language server of VS Code does not know. */
const UNKNOWN_TO_EDITORS =
  /"(\$dynamicRef|\$dynamicAnchor|prefixItems|unevaluatedProperties|unevaluatedItems|dependentSchemas|minContains)"/u;

it.each(EXAMPLES)('%s names its schema', (path) => {
  const [first = ''] = readFileSync(join(ROOT, path), 'utf8').split('\n');
  const schema = /^# yaml-language-server: \$schema=(\S+)$/u.exec(first)?.[1] ?? '';
  expect(basename(schema)).toBe(basename(path) === 'commune.yaml' ? 'commune.schema.json' : 'branch.schema.json');
  expect(existsSync(join(ROOT, dirname(path), schema)), schema).toBe(true);
});

it.each(['branch.schema.json', 'commune.schema.json'])('%s uses only what editors understand', (name) => {
  expect(readFileSync(join(ROOT, 'schemas', name), 'utf8')).not.toMatch(UNKNOWN_TO_EDITORS);
});
