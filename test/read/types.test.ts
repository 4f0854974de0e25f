import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { generatedTypes } from '../../scripts/generate-types.ts';
import { ROOT } from '../support/library.ts';

it('the committed types are those of the schemas: run `npm run types` after changing a schema', async () => {
  const folder = join(ROOT, 'src/core/schema');
  const made = await generatedTypes(ROOT);
  expect(readdirSync(folder).sort()).toEqual([...made.keys()].sort());
  for (const [name, text] of made) expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
});
