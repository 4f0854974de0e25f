/** Writes src/core/schema/<name>.ts from schemas/<name>.schema.json; the type's name is the schema's `x-type`. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { format } from 'prettier';

interface NamedSchema extends JSONSchema {
  'x-type': string;
}

/** Without titles: each would become the name of a type of its own, and they are Vietnamese words. */
function untitled(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(untitled);
  if (typeof node !== 'object' || node === null) return node;
  // A part that stands for a type of another schema: its reference would be looked for in this one's folder.
  if ('tsType' in node && 'description' in node) return { tsType: node.tsType, description: node.description };
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => !(key === 'title' && typeof value === 'string'))
      // Beside a reference they would make a copy of the type it refers to.
      .filter(([key, value]) => !(key === 'examples' && Array.isArray(value)))
      .map(([key, value]) => [key, untitled(value)]),
  );
}

/** Maps each file name to the text it must have, so that a test can tell whether the committed ones are current. */
export async function generatedTypes(root: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const name of readdirSync(join(root, 'schemas')).sort()) {
    const schema = JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8')) as NamedSchema;
    // The compiler would name the type after the schema's address.
    const { $id: _id, ...schemaOnly } = untitled(schema) as JSONSchema;
    const text = await compile(schemaOnly, schema['x-type'], {
      additionalProperties: false,
      ignoreMinAndMaxItems: true,
      bannerComment: `/* Made from schemas/${name} by \`npm run types\`: change the schema, not this file. */`,
      unreachableDefinitions: false,
    });
    files.set(
      `${basename(name, '.schema.json')}.ts`,
      await format(text, { parser: 'typescript', singleQuote: true, printWidth: 120 }),
    );
  }
  return files;
}

if (process.argv[1]?.endsWith('generate-types.ts')) {
  const root = join(import.meta.dirname, '..');
  const folder = join(root, 'src/core/schema');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of await generatedTypes(root)) writeFileSync(join(folder, name), text);
}
