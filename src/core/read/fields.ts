/** Looks up what the schemas say about a field: its title, example and our own `x-` marks. */
import { isRecord, type Path } from './path.ts';

/** The part of a JSON Schema that messages and the rules for final documents are made from. */
export interface Field {
  $ref?: string;
  title?: string;
  description?: string;
  examples?: readonly unknown[];
  type?: string;
  format?: string;
  pattern?: string;
  minimum?: number;
  enum?: readonly unknown[];
  properties?: Readonly<Record<string, Field>>;
  items?: Field;
  required?: readonly string[];
  anyOf?: readonly Field[];
  additionalProperties?: boolean | Field;
  /** “final”: a final document needs the field */
  'x-required'?: 'final';
  /** the branch types the field is meant for; absent: all */
  'x-for'?: readonly string[];
  /** examples for the branch types to which those of all are foreign */
  'x-examples'?: Readonly<Record<string, readonly unknown[]>>;
  /** a usual value that no rule settles; shown, never filled in */
  'x-suggestion'?: string | number;
  /** how to write the value, for fields with a pattern */
  'x-hint'?: string;
  /** Vietnamese words for the values of an enum */
  'x-labels'?: Readonly<Record<string, string>>;
  /** the value may hold line breaks */
  'x-multiline'?: boolean;
}

/** Schemas by file name, so that `branch.schema.json#/properties/name` can be followed from another file. */
export type SchemaFiles = Readonly<Record<string, object>>;

function targetOf(reference: string, file: string, schemas: SchemaFiles): { field: Field; file: string } {
  const [name = '', pointer = ''] = reference.split('#');
  const target = name === '' ? file : name;
  let node: unknown = schemas[target];
  for (const step of pointer.split('/').slice(1)) node = isRecord(node) ? node[step] : undefined;
  if (!isRecord(node)) throw new Error(`schema ${file}: ${reference} leads nowhere`);
  return { field: node, file: target };
}

/** A field and the schema file it stands in, from which its references start. */
export interface FieldAt {
  field: Field;
  file: string;
}

/**
 * An answer about a field of the schemas, worked out once for each: the schemas never change, and every value of every
 * branch asks about its field. A field's object stands for the field and its file, and goes with its schemas.
 */
function once(answer: (at: FieldAt, schemas: SchemaFiles) => FieldAt): typeof answer {
  const known = new WeakMap<Field, FieldAt>();
  return (at, schemas) => {
    const before = known.get(at.field);
    if (before !== undefined) return before;
    const found = answer(at, schemas);
    known.set(at.field, found);
    return found;
  };
}

/** Follows `$ref`; keywords beside it win over those of its target. */
const resolved = once(({ field, file }, schemas) => {
  if (field.$ref === undefined) return { field, file };
  const { $ref, ...own } = field;
  const target = resolved(targetOf($ref, file, schemas), schemas);
  return { field: { ...target.field, ...own }, file: target.file };
});

/** Of the alternatives of a field, the one with keys or items; the others are words such as `none`. */
export const withShape = once((at, schemas) => {
  const { field, file } = resolved(at, schemas);
  if (field.anyOf === undefined) return { field, file };
  const variants = field.anyOf.map((variant) => resolved({ field: variant, file }, schemas));
  const shaped = variants.find((variant) => variant.field.properties ?? variant.field.items);
  if (shaped === undefined) return { field, file };
  const { anyOf: _anyOf, ...own } = field;
  return { field: { ...shaped.field, ...own }, file: shaped.file };
});

const isWord = ({ properties, items, type }: Field): boolean =>
  (properties ?? items) === undefined && type !== 'object' && type !== 'array';

/** May the field be a single word or number, perhaps beside a group or a list? */
export function takesWords(at: FieldAt, schemas: SchemaFiles): boolean {
  const { field, file } = resolved(at, schemas);
  return field.anyOf?.some((variant) => isWord(resolved({ field: variant, file }, schemas).field)) ?? isWord(field);
}

/** The examples that are given to a branch of a type. */
export const examplesFor = ({ examples = [], 'x-examples': own = {} }: Field, type: string): readonly unknown[] =>
  own[type] ?? examples;

/** What the schema says about the field at a path of the data, null where it knows no such field. */
export function fieldAt(schemas: SchemaFiles, file: string, path: Path): FieldAt | null {
  let at: FieldAt = resolved({ field: schemas[file] as Field, file }, schemas);
  for (const step of path) {
    const parent = withShape(at, schemas);
    const { properties, items, additionalProperties } = parent.field;
    const free = typeof additionalProperties === 'object' ? additionalProperties : undefined;
    const own = properties !== undefined && Object.hasOwn(properties, step) ? properties[step] : undefined;
    const child = typeof step === 'number' ? items : (own ?? free);
    if (child === undefined) return null;
    at = resolved({ field: child, file: parent.file }, schemas);
  }
  return at;
}
