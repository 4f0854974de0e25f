/** The fields of a branch file as the schema describes them, for people who fill one in. */
import type { BranchType, Library } from './library.ts';
import { examplesFor, fieldAt, withShape, type FieldAt } from './read/fields.ts';

export interface FieldRow {
  /** “meeting.day”; a list's items are written “groups[].name” */
  path: string;
  title: string;
  description: string;
  example: unknown;
  required: 'always' | 'final' | 'no';
  default?: unknown;
}

interface Described {
  default?: unknown;
  required?: readonly string[];
}

const SCHEMA = 'branch.schema.json';

function rows(at: FieldAt, path: string, type: BranchType, library: Library): FieldRow[] {
  const { field, file } = withShape(at, library.schemas.files);
  if (field.items !== undefined) return rows({ field: field.items, file }, `${path}[]`, type, library);
  const always = (field as Described).required ?? [];
  return Object.entries(field.properties ?? {}).flatMap(([key, child]): FieldRow[] => {
    if (child['x-for']?.includes(type) === false) return [];
    const shaped = withShape({ field: child, file }, library.schemas.files);
    const childPath = path === '' ? key : `${path}.${key}`;
    const own: FieldRow = {
      path: childPath,
      title: shaped.field.title ?? '',
      description: shaped.field.description ?? '',
      example: examplesFor(shaped.field, type)[0],
      required: always.includes(key) ? 'always' : shaped.field['x-required'] === 'final' ? 'final' : 'no',
      ...('default' in shaped.field ? { default: (shaped.field as Described).default } : {}),
    };
    return [own, ...rows(shaped, childPath, type, library)];
  });
}

/** Every field that a branch of this type may fill in, in the order of the schema. */
export function fieldList(type: BranchType, library: Library): FieldRow[] {
  const root = fieldAt(library.schemas.files, SCHEMA, []);
  return root === null ? [] : rows(root, '', type, library);
}
