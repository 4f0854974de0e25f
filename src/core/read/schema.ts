/** Compiles JSON Schemas. The only file that imports `ajv` and `ajv-formats`; a built library does without it. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { SchemaFiles } from './fields.ts';
import { isRecord } from './path.ts';
import { violationsBy, type SchemaSet, type Validator } from './violations.ts';

/** Our own keywords, for forms and messages; the schema language must be told of them. */
function ownKeywords(node: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(node)) for (const child of node) ownKeywords(child, found);
  else if (isRecord(node)) {
    for (const [key, child] of Object.entries(node)) {
      if (key.startsWith('x-') || key === 'tsType') found.add(key);
      ownKeywords(child, found);
    }
  }
  return found;
}

/**
 * A compiler that knows every schema by its file name; a schema may refer to another one by that name.
 * @param source validators must be kept as source text too
 */
export function schemaCompiler(files: SchemaFiles, { source }: { source: boolean }): Ajv2020 {
  const code = { source, esm: true };
  // Messages are our own.
  const ajv = new Ajv2020({ allErrors: true, strict: true, useDefaults: true, messages: false, code });
  formats.default(ajv);
  ajv.addVocabulary([...ownKeywords(Object.values(files))]);
  for (const [name, schema] of Object.entries(files)) {
    const { $id: _id, ...anonymous } = schema as { $id?: string };
    ajv.addSchema(anonymous, name);
  }
  return ajv;
}

/** The schemas, each compiled when it is first asked for. */
export function schemaSet(files: SchemaFiles): SchemaSet {
  const ajv = schemaCompiler(files, { source: false });
  const compiled = new Map<string, Validator>();
  const validatorOf = (name: string): Validator => {
    const found = compiled.get(name) ?? (ajv.getSchema(name) as Validator | undefined);
    if (found === undefined) throw new Error(`no schema named ${name}`);
    compiled.set(name, found);
    return found;
  };
  return { files, violations: violationsBy(validatorOf) };
}
