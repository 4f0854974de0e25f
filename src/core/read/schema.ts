/** Checks data against the JSON Schemas. The only file that imports `ajv` and `ajv-formats`. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { SchemaFiles } from './fields.ts';
import { isRecord, type Path } from './path.ts';

/** One broken rule of a schema. `path` leads to the value, for a missing or unknown key to the map around it. */
export interface Violation {
  keyword: string;
  path: Path;
  /** what the keyword says: `missingProperty`, `limit`, `allowedValues` … */
  params: Readonly<Record<string, unknown>>;
  value: unknown;
}

/** The schemas, each compiled when it is first asked for. */
export interface SchemaSet {
  files: SchemaFiles;
  /** Breaks of the schema in the file of that name; fills the schema's defaults into the data. */
  violations: (schema: string, data: unknown) => Violation[];
}

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

/** `/massOrganizations/2/kind` as steps; a step into a list is a number. */
function pathOf(pointer: string, root: unknown): Path {
  const path: (string | number)[] = [];
  let value: unknown = root;
  for (const encoded of pointer.split('/').slice(1)) {
    const step = encoded.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(step) : step);
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined;
  }
  return path;
}

const BRANCHING = new Set(['anyOf', 'oneOf']);
const SHAPE = new Set(['type', 'const', 'enum', ...BRANCHING]);

/**
 * One message for one cause. A value that may be a word or a group fails every alternative: when it is a group,
 * what is wrong inside it counts; otherwise only that no alternative fits. The keywords around a failed
 * condition or key pattern repeat what the inner error says, or the other way round.
 */
function meant(errors: readonly ErrorObject[]): ErrorObject[] {
  const unions = new Map(errors.filter(({ keyword }) => BRANCHING.has(keyword)).map((one) => [one.instancePath, one]));
  const isShape = ({ keyword, instancePath }: ErrorObject): boolean => unions.has(instancePath) && SHAPE.has(keyword);
  const inner = errors.filter((error) => !isShape(error) && error.propertyName === undefined && error.keyword !== 'if');
  const unexplained = [...unions.values()].filter(
    ({ instancePath, data }) =>
      typeof data !== 'object' ||
      !inner.some((error) => error.instancePath === instancePath || error.instancePath.startsWith(`${instancePath}/`)),
  );
  const closed = new Set(unexplained.map(({ instancePath }) => instancePath));
  return [...inner.filter(({ instancePath }) => !closed.has(instancePath)), ...unexplained];
}

/** @param files every schema by its file name; a schema may refer to another one by that name */
export function schemaSet(files: SchemaFiles): SchemaSet {
  const ajv = new Ajv2020({ allErrors: true, strict: true, verbose: true, useDefaults: true });
  formats.default(ajv);
  ajv.addVocabulary([...ownKeywords(Object.values(files))]);
  for (const [name, schema] of Object.entries(files)) {
    const { $id: _id, ...anonymous } = schema as { $id?: string };
    ajv.addSchema(anonymous, name);
  }
  const compiled = new Map<string, ValidateFunction>();
  const validator = (name: string): ValidateFunction => {
    const found = compiled.get(name) ?? ajv.getSchema(name);
    if (found === undefined) throw new Error(`no schema named ${name}`);
    compiled.set(name, found);
    return found;
  };
  return {
    files,
    violations: (schema, data) => {
      const validate = validator(schema);
      if (validate(data)) return [];
      return meant(validate.errors ?? []).map(({ keyword, instancePath, params, data: value }) => ({
        keyword,
        path: pathOf(instancePath, data),
        params: params as Record<string, unknown>,
        value,
      }));
    },
  };
}
