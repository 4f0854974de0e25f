/** What the explanations of a broken rule start from. */
import type { TextPlace } from '../diagnostic.ts';
import { fieldAt, withShape, type Field, type SchemaFiles } from './fields.ts';
import type { Path } from './path.ts';
import type { Violation } from './violations.ts';
import { fieldName } from './words.ts';

/** Where the data came from and what its schema says. */
export interface Explained {
  schemas: SchemaFiles;
  /** the schema's file name */
  schema: string;
  /** the branch's type, to which examples have to fit; absent where the file is not of one branch */
  type?: string;
  /** the ways to what could not be read: it is not missing */
  broken: readonly Path[];
  placeOf: (path: Path, at?: 'key' | 'value') => TextPlace;
  /** a scalar as it is written in the file */
  written: (path: Path) => string | null;
}

/** What an explanation says: a problem without its place. */
export interface Words {
  code: string;
  message: string;
  hint?: string;
}

export interface Context extends Explained {
  violation: Violation;
  field: Field | null;
  /** the field with its keys or items, where it may also be a word such as `none` */
  shape: Field | null;
  /** “meeting.day” (ngày sinh hoạt hằng tháng) */
  name: string;
}

/** A field's name for messages; an item of a list is named by its list. */
export function nameAt(path: Path, { schemas, schema }: Pick<Explained, 'schemas' | 'schema'>): string {
  const last = path.at(-1);
  if (typeof last === 'number') return `dòng ${last + 1} của ${nameAt(path.slice(0, -1), { schemas, schema })}`;
  return fieldName(path, fieldAt(schemas, schema, path)?.field ?? null);
}

/** A violation together with what the schema says of the field it stands at; both null where the schema knows none. */
export function contextOf(violation: Violation, explained: Explained): Context {
  const at = fieldAt(explained.schemas, explained.schema, violation.path);
  return {
    ...explained,
    violation,
    field: at?.field ?? null,
    shape: at === null ? null : withShape(at, explained.schemas).field,
    name: nameAt(violation.path, explained),
  };
}
