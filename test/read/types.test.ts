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

interface Node {
  $ref?: string;
  properties?: Record<string, Node>;
  $defs?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
}

/** Each property of a schema with what it says of itself, its reference followed inside the file. */
function* properties(node: Node, root: Node, path: string): Generator<{ path: string; says: Node }> {
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    const target = child.$ref?.startsWith('#/$defs/') ? root.$defs?.[child.$ref.split('/').at(-1)!] : {};
    if (child.$ref === undefined || child.$ref.startsWith('#'))
      yield { path: `${path}.${key}`, says: { ...target, ...child } };
    yield* properties(child, root, `${path}.${key}`);
  }
  for (const child of [node.items, ...(node.anyOf ?? []), ...Object.values(node.$defs ?? {})]) {
    if (child !== undefined) yield* properties(child, root, path);
  }
}

it('every property of every schema has a Vietnamese title, a description and an example', () => {
  const folder = join(ROOT, 'schemas');
  const silent = readdirSync(folder).flatMap((name) => {
    const schema = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Node;
    return [...properties(schema, schema, name)]
      .filter(({ says }) => !['title', 'description', 'examples'].every((word) => word in says))
      .map(({ path }) => path);
  });
  expect(silent).toEqual([]);
});
