/** What the schema says about a field, made ready for a form. */
import { examplesFor, fieldAt, withShape, type Field, type FieldAt, type SchemaFiles } from '../../core/read/fields.ts';
import { helpFor, askedFor } from './help.ts';
import { ownExample } from './own-example.ts';

export type Kind = 'text' | 'long' | 'number' | 'date' | 'choice' | 'yes-no' | 'lines' | 'list' | 'group';

export interface Choice {
  value: string | number;
  label: string;
}

export interface Spec {
  key: string;
  /** with the keys of lists without their indexes: “committee.members.name” */
  name: string;
  title: string;
  /** the title, or for what a branch may do without the question whether it has it */
  asked: string;
  help: string;
  kind: Kind;
  /** always: without it there is no draft; final: a final document needs it */
  required: 'always' | 'final' | 'no';
  /** the answer may also be “none” */
  orNone: boolean;
  /** a list that is needed but may be empty */
  orEmpty: boolean;
  choices: Choice[];
  example: string | null;
  /** a usual value that no rule settles: offered, never filled in */
  suggestion: string | number | null;
  /** what stands when nothing is chosen */
  fallback: unknown;
  /** the fields of a group, or of each item of a list */
  children: Spec[];
}

interface Described extends Field {
  default?: unknown;
  const?: unknown;
  minItems?: number;
  required?: readonly string[];
}

const SCHEMA = 'branch.schema.json';

function kindOf(field: Described, item: Field | null): Kind {
  if (field.properties !== undefined) return 'group';
  if (item !== null) return item.properties === undefined ? 'lines' : 'list';
  if (field.enum !== undefined) return 'choice';
  if (field.type === 'boolean') return 'yes-no';
  if (field.type === 'integer') return 'number';
  if (field.format === 'date') return 'date';
  return field['x-multiline'] === true ? 'long' : 'text';
}

function exampleOf(field: Field, type: string): string | null {
  const example = examplesFor(field, type).find((one) => typeof one === 'string' || typeof one === 'number');
  return example === undefined || example === 'none' ? null : String(example);
}

/**
 * In words that a branch of the type would write, where the schema gives an example at all; numbers and days are like
 * any other’s.
 */
function exampleFor(field: Field, kind: Kind, name: string, { type, own }: Around): string | null {
  const general = exampleOf(field, type);
  return general !== null && kind === 'text' ? (ownExample(own, name) ?? general) : general;
}

function choicesOf(field: Field): Choice[] {
  const labels = field['x-labels'] ?? {};
  return (field.enum ?? []).map((value) => ({
    value: value as string | number,
    label: labels[String(value)] ?? String(value),
  }));
}

interface Around {
  type: string;
  /** the example of the type, as values */
  own: unknown;
  schemas: SchemaFiles;
}

function childrenOf(at: FieldAt, name: string, around: Around): Spec[] {
  const { properties = {}, required = [] } = at.field as Described;
  return Object.entries(properties).flatMap(([key, field]) => {
    if (field['x-for']?.includes(around.type) === false) return [];
    const childName = name === '' ? key : `${name}.${key}`;
    return specOf({ field, file: at.file }, { key, name: childName, isKeyRequired: required.includes(key) }, around);
  });
}

function specOf(
  at: FieldAt,
  { key, name, isKeyRequired }: { key: string; name: string; isKeyRequired: boolean },
  around: Around,
): Spec {
  const shaped = withShape(at, around.schemas);
  const field = shaped.field as Described;
  const item = field.items === undefined ? null : withShape({ field: field.items, file: shaped.file }, around.schemas);
  const kind = kindOf(field, item?.field ?? null);
  const inner = kind === 'list' ? item : kind === 'group' ? shaped : null;
  const isFinal = field['x-required'] === 'final';
  return {
    key,
    name,
    title: field.title ?? key,
    asked: askedFor(name, field.title ?? key),
    help: helpFor(name, field.description ?? ''),
    kind,
    required: isKeyRequired ? 'always' : isFinal ? 'final' : 'no',
    orNone: at.field.anyOf?.some((variant) => (variant as Described).const === 'none') ?? false,
    orEmpty: item !== null && isFinal && field.minItems === undefined && at.field.anyOf === undefined,
    choices: kind === 'choice' ? choicesOf(field) : [],
    example: exampleFor(field, kind, name, around),
    suggestion: field['x-suggestion'] ?? null,
    fallback: field.default ?? null,
    children: inner === null ? [] : childrenOf(inner, name, around),
  };
}

/**
 * Every field that a branch of this type may fill in, in the order of the schema.
 * @param own the example of the type, as values
 */
export function branchSpecs(type: string, schemas: SchemaFiles, own: unknown = null): Spec[] {
  const root = fieldAt(schemas, SCHEMA, []);
  if (root === null) throw new Error('no branch schema');
  return childrenOf(root, '', { type, schemas, own });
}

/** The specs by name, for looking a field up. */
export function specsByName(specs: readonly Spec[]): Map<string, Spec> {
  return new Map(specs.flatMap((spec) => [[spec.name, spec] as const, ...specsByName(spec.children)]));
}
