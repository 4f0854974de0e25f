/** What validators of schemas find, in the form that messages are made from. Knows no validator library. */
import type { SchemaFiles } from './fields.ts';
import type { Path } from './path.ts';

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

/** A validator's error, as ajv and the validators it generates give it. */
interface SchemaError {
  keyword: string;
  /** `/massOrganizations/2/kind` */
  instancePath: string;
  params: unknown;
  propertyName?: string;
}

/** A function that checks data against one schema and keeps its errors. */
export interface Validator {
  (data: unknown): boolean;
  errors?: SchemaError[] | null;
}

/** `/massOrganizations/2/kind` as steps, a step into a list being a number, and the value there. */
function follow(pointer: string, root: unknown): { path: Path; value: unknown } {
  const path: (string | number)[] = [];
  let value = root;
  for (const encoded of pointer.split('/').slice(1)) {
    const step = encoded.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(step) : step);
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined;
  }
  return { path, value };
}

const BRANCHING = new Set(['anyOf', 'oneOf']);
const SHAPE = new Set(['type', 'const', 'enum', ...BRANCHING]);

/**
 * One message for one cause. A value that may be a word or a group fails every alternative: when it is a group,
 * what is wrong inside it counts; otherwise only that no alternative fits. The keywords around a failed
 * condition or key pattern repeat what the inner error says, or the other way round.
 */
function meant(errors: readonly SchemaError[], root: unknown): SchemaError[] {
  const unions = new Map(errors.filter(({ keyword }) => BRANCHING.has(keyword)).map((one) => [one.instancePath, one]));
  const isShape = ({ keyword, instancePath }: SchemaError): boolean => unions.has(instancePath) && SHAPE.has(keyword);
  const inner = errors.filter((error) => !isShape(error) && error.propertyName === undefined && error.keyword !== 'if');
  const unexplained = [...unions.values()].filter(
    ({ instancePath }) =>
      typeof follow(instancePath, root).value !== 'object' ||
      !inner.some((error) => error.instancePath === instancePath || error.instancePath.startsWith(`${instancePath}/`)),
  );
  const closed = new Set(unexplained.map(({ instancePath }) => instancePath));
  return [...inner.filter(({ instancePath }) => !closed.has(instancePath)), ...unexplained];
}

/** Makes the question “what breaks the schema of this name?” of a finder of validators. */
export function violationsBy(validatorOf: (schema: string) => Validator): SchemaSet['violations'] {
  return (schema, data) => {
    const validate = validatorOf(schema);
    if (validate(data)) return [];
    return meant(validate.errors ?? [], data).map(({ keyword, instancePath, params }) => ({
      keyword,
      ...follow(instancePath, data),
      params: params as Record<string, unknown>,
    }));
  };
}
