/** What a final document needs that a draft may leave open (`x-required: final`). */
import type { Problem, TextPlace } from '../diagnostic.ts';
import { examplesFor, withShape, type Field, type FieldAt, type SchemaFiles } from './fields.ts';
import { isRecord, pathText, touches, type Path } from './path.ts';
import { fieldName, listed, typed } from './words.ts';

interface Missing {
  path: Path;
  field: Field;
  /** the keys to write under it, when it is a group */
  keys: string[];
}

const isFor = (field: Field, type: string): boolean => field['x-for']?.includes(type) ?? true;
const isNeeded = (field: Field, type: string): boolean => field['x-required'] === 'final' && isFor(field, type);

function keysNeeded(at: FieldAt, type: string, schemas: SchemaFiles): string[] {
  const { properties = {} } = withShape(at, schemas).field;
  return Object.keys(properties).filter((key) => isNeeded(properties[key] ?? {}, type));
}

/** The topmost missing fields: of an absent group only the group. */
function missing(root: FieldAt, data: unknown, type: string, schemas: SchemaFiles): Missing[] {
  const found: Missing[] = [];
  const way: (string | number)[] = [];
  const visit = (at: FieldAt, value: unknown): void => {
    const { field, file } = withShape(at, schemas);
    const under = (step: string | number, child: Field, inner: unknown): void => {
      way.push(step);
      visit({ field: child, file }, inner);
      way.pop();
    };
    if (Array.isArray(value)) {
      const { items } = field;
      if (items !== undefined)
        value.forEach((item, index) => {
          under(index, items, item);
        });
    } else if (isRecord(value)) {
      const { properties = {} } = field;
      for (const key of Object.keys(properties)) {
        const child = properties[key] as Field;
        if (Object.hasOwn(value, key)) under(key, child, value[key]);
        else if (isNeeded(child, type))
          found.push({ path: [...way, key], field: child, keys: keysNeeded({ field: child, file }, type, schemas) });
      }
    }
  };
  visit(root, data);
  return found;
}

function hintFor({ path, field, keys }: Missing, type: string): string {
  const key = String(path.at(-1));
  const parent = pathText(path.slice(0, -1));
  const where = parent === '' ? '' : ` dưới “${parent}”`;
  const suggestion = field['x-suggestion'];
  const [example] = examplesFor(field, type);
  const none = example === 'none' ? ', không có thì viết none' : '';
  if (suggestion !== undefined) return `thêm “${key}”${where}; nơi khác thường ghi ${typed(suggestion)}`;
  if (keys.length > 0) return `thêm “${key}”${where} gồm ${listed(keys)}${none}`;
  if (example === undefined || typeof example === 'object') return `thêm “${key}”${where}${none}`;
  return `thêm${where} dòng “${key}: ${typed(example)}”`;
}

export interface FinalInput {
  data: Readonly<Record<string, unknown>>;
  type: string;
  placeOf: (path: Path, at?: 'key' | 'value') => TextPlace;
  /** the ways to what could not be read, or is there under a misspelt key */
  broken: readonly Path[];
}

/**
 * One problem for each field that a final document lacks, at the group it belongs to, or at `status`, which is
 * what asks for it.
 * @param root the schema of the data
 */
export function finalFieldsMissing(
  { data, type, placeOf, broken }: FinalInput,
  root: FieldAt,
  schemas: SchemaFiles,
): Problem[] {
  const found = missing(root, data, type, schemas);
  const absent = found.filter(({ path }) => !touches(path, broken));
  return absent.map((one) => {
    const parent = one.path.slice(0, -1);
    return {
      code: 'final-field-missing',
      severity: 'error',
      message: `bản chính thức chưa có ${fieldName(one.path, one.field)}`,
      place: parent.length === 0 ? placeOf(['status']) : placeOf(parent, 'key'),
      field: one.path,
      hint: hintFor(one, type),
    };
  });
}
