/** Explanations of keys: unknown, misspelt, missing. */
import type { Context, Words } from './explain-context.ts';
import { examplesFor, fieldAt, withShape } from './fields.ts';
import { misfits } from './misfits.ts';
import { nearest } from './nearest.ts';
import { isRecord, type Path } from './path.ts';
import { fieldName, listed, shown, typed } from './words.ts';

/** The known keys that are not there yet. */
function free({ violation: { value }, shape }: Context): string[] {
  return Object.keys(shape?.properties ?? {}).filter((key) => !isRecord(value) || !Object.hasOwn(value, key));
}

const unknownKey = ({ violation }: Context): string => String(violation.params['additionalProperty']);

/** The known key whose colon was forgotten, or has no blank behind it: “name Chi bộ Một”, “name:Chi bộ Một”. */
function withoutColon(context: Context): string | null {
  const [word = ''] = unknownKey(context).split(/[ :;,.={]/u, 1);
  return word !== unknownKey(context) && free(context).includes(word) ? word : null;
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
  if (key !== null) return `viết “${key}:” có dấu hai chấm, một dấu cách, rồi giá trị`;
  const meant = keyMeant(context);
  return meant === null ? null : `viết “${meant}”`;
}

/** The way to where a key that is unknown here would be known; null where that is nowhere. */
export function homeOf(context: Context): Path | null {
  const { schemas, schema, violation } = context;
  const key = unknownKey(context);
  const root = fieldAt(schemas, schema, []);
  const { properties = {} } = root?.field ?? {};
  if (violation.path.length > 0 && Object.hasOwn(properties, key)) return [key];
  const home = Object.keys(properties).find((name) => {
    const at = fieldAt(schemas, schema, [name]);
    return at !== null && Object.hasOwn(withShape(at, schemas).field.properties ?? {}, key);
  });
  return home === undefined ? null : [home, key];
}

function elsewhere(context: Context): string | null {
  const home = homeOf(context);
  if (home === null) return null;
  const key = unknownKey(context);
  return home.length === 1
    ? `“${key}” là mục ngoài cùng, đưa nó ra sát lề trái`
    : `“${key}” nằm trong “${String(home[0])}”`;
}

/** The hint says which key was meant, else where this one belongs, else which keys there are. */
export function keyUnknown(context: Context): Words {
  const { violation, name, shape } = context;
  const key = unknownKey(context);
  const inside = violation.path.length === 0 ? '' : ` trong ${name}`;
  const known = `các mục dùng được: ${listed(Object.keys(shape?.properties ?? {}))}`;
  return {
    code: 'key-unknown',
    message: `không có mục “${shown(key)}”${inside}`,
    hint: meantHint(context) ?? elsewhere(context) ?? known,
  };
}

/** The hint is the line to type, with an example that fits the branch’s type where one line says it. */
export function fieldMissing({ violation, schemas, schema, type }: Context): Words {
  const key = String(violation.params['missingProperty']);
  const path = [...violation.path, key];
  const field = fieldAt(schemas, schema, path)?.field ?? null;
  const [example] = examplesFor(field ?? {}, type ?? '');
  const isWord = example !== undefined && typeof example !== 'object';
  return {
    code: 'field-missing',
    message: `thiếu ${fieldName(path, field)}`,
    hint: isWord ? `thêm dòng “${key}: ${typed(example)}”` : `thêm mục “${key}”`,
  };
}
