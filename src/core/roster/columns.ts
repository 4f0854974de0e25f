/** Which fields of a branch stand in which sheet, and under which heading. */
import { fieldAt, type Field, type SchemaFiles } from '../read/fields.ts';
import type { Path } from '../read/path.ts';

/** A field that a sheet has a column for. */
export interface ColumnDefinition {
  /** the way to the field from the branch, or from the item of the list that the sheet's rows are */
  path: Path;
  /** where the schema's title alone would not tell it from another column */
  heading?: string;
  /** what offices call the column besides; a word for word match only */
  also?: readonly string[];
  /** several values in one cell */
  list?: true;
  /** what to set to `none` when the cell says that there is none */
  none?: Path;
  /** understood when somebody adds it, but not offered in the blank list */
  rare?: true;
}

/** A column with what its schema says. */
export interface Column extends ColumnDefinition {
  heading: string;
  field: Field;
  /** a final regulation cannot be made without it */
  required: boolean;
}

const BRANCH_SCHEMA = 'branch.schema.json';

/** The way into the list that a sheet's rows are, with any index; empty for the branch itself. */
export function columnsOf(
  definitions: readonly ColumnDefinition[],
  list: string[] | null,
  schemas: SchemaFiles,
): Column[] {
  const base: Path = list === null ? [] : [...list, 0];
  return definitions.map((definition) => {
    const field = fieldAt(schemas, BRANCH_SCHEMA, [...base, ...definition.path])?.field;
    if (field === undefined) throw new Error(`no field ${definition.path.join('.')} in ${BRANCH_SCHEMA}`);
    const heading = definition.heading ?? field.title ?? definition.path.join('.');
    return { ...definition, heading, field, required: isRequired(field, list, definition) };
  });
}

/** A field of the schema's own `required` list has no mark of its own; only list items have such fields. */
function isRequired(field: Field, list: string[] | null, { path, list: many }: ColumnDefinition): boolean {
  if (field['x-required'] === 'final') return true;
  if (list === null) return path.length === 1 && ['name', 'type'].includes(String(path[0]));
  return many === undefined && ['name', 'kind', 'task', 'quarter', 'topic'].includes(String(path[0]));
}
