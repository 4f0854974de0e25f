/** Explanations of keys: unknown, misspelt, missing. */
import type { Context, Words } from './explain-context.ts';
import { fieldAt, withShape } from './fields.ts';
import { misfits } from './misfits.ts';
import { nearest } from './nearest.ts';
import { isRecord } from './path.ts';
import { fieldName, listed, shown, typed } from './words.ts';

/** The known keys that are not there yet. */
function free({ violation: { value }, shape }: Context): string[] {
  return Object.keys(shape?.properties ?? {}).filter((key) => !isRecord(value) || !Object.hasOwn(value, key));
}

const unknownKey = ({ violation }: Context): string => String(violation.params['additionalProperty']);

/** The known key whose colon was forgotten: “name Chi bộ Một”. */
function withoutColon(context: Context): string | null {
  return free(context).find((key) => unknownKey(context).startsWith(`${key} `)) ?? null;
}

/** The only known key that could hold the group, or the list of groups, that stands under an unknown one. */
function byContents(context: Context): string | null {
  const { violation, schemas, schema } = context;
  const inner = isRecord(violation.value) ? violation.value[unknownKey(context)] : null;
  const [first] = Array.isArray(inner) ? (inner as unknown[]) : [inner];
  if (!isRecord(first) || Object.keys(first).length === 0) return null;
  const fitting = free(context).filter((key) => {
    const at = fieldAt(schemas, schema, [...violation.path, key]);
    return at !== null && misfits(inner, at, schemas) === 0;
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The known key that an unknown one was meant to be: by its spelling, or by what stands under it. */
export function keyMeant(context: Context): string | null {
  return withoutColon(context) ?? nearest(unknownKey(context), free(context)) ?? byContents(context);
}

function meantHint(context: Context): string | null {
  const key = withoutColon(context);
  if (key !== null) return `viết “${key}:” có dấu hai chấm, rồi giá trị`;
  const meant = keyMeant(context);
  return meant === null ? null : `viết “${meant}”`;
}

/** Where a key that is unknown here would be known. */
function elsewhere(key: string, { schemas, schema, violation }: Context): string | undefined {
  const root = fieldAt(schemas, schema, []);
  if (root === null) return undefined;
  const { properties = {} } = root.field;
  if (violation.path.length > 0 && Object.hasOwn(properties, key))
    return `“${key}” là mục ngoài cùng, đưa nó ra sát lề trái`;
  const home = Object.entries(properties).find(([, field]) => {
    const inner = withShape({ field, file: root.file }, schemas).field.properties;
    return inner !== undefined && Object.hasOwn(inner, key);
  });
  return home === undefined ? undefined : `“${key}” nằm trong “${home[0]}”`;
}

export function keyUnknown(context: Context): Words {
  const { violation, name, shape } = context;
  const key = unknownKey(context);
  const inside = violation.path.length === 0 ? '' : ` trong ${name}`;
  const known = `các mục dùng được: ${listed(Object.keys(shape?.properties ?? {}))}`;
  return {
    code: 'key-unknown',
    message: `không có mục “${shown(key)}”${inside}`,
    hint: meantHint(context) ?? elsewhere(key, context) ?? known,
  };
}

export function fieldMissing({ violation, schemas, schema }: Context): Words {
  const key = String(violation.params['missingProperty']);
  const path = [...violation.path, key];
  const field = fieldAt(schemas, schema, path)?.field ?? null;
  const [example] = field?.examples ?? [];
  const isWord = example !== undefined && typeof example !== 'object';
  return {
    code: 'field-missing',
    message: `thiếu ${fieldName(path, field)}`,
    hint: isWord ? `thêm dòng “${key}: ${typed(example)}”` : `thêm mục “${key}”`,
  };
}
