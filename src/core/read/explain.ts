/** Turns the broken rules of a schema into problems that tell a secretary what to type. */
import type { Problem, TextPlace } from '../diagnostic.ts';
import { dateHint } from './date-words.ts';
import { contextOf, type Context, type Explained, type Words } from './explain-context.ts';
import { fieldMissing, homeOf, keyMeant, keyUnknown } from './explain-key.ts';
import { notAllowed } from './explain-value.ts';
import { examplesFor } from './fields.ts';
import { isBelow, touches, type Path } from './path.ts';
import type { Violation } from './violations.ts';
import { shown, typed } from './words.ts';
import { wrongType } from './wrong-type.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function hint(words: string | undefined): { hint?: string } {
  return words === undefined ? {} : { hint: words };
}

function exampleHint({ field, type }: Context): string | undefined {
  const [example] = examplesFor(field ?? {}, type ?? '');
  return example === undefined || typeof example === 'object' ? undefined : `ví dụ ${typed(example)}`;
}

const tooShort = ({ violation: { value }, name }: Context): string =>
  value === '' ? `${name} để trống` : `${name} là “${shown(value)}”, quá ngắn`;

/** A list where a group belongs, or the other way round. */
function shapeWrong({ violation, shape, name }: Context): Words {
  const type = shape?.properties === undefined ? 'array' : 'object';
  return wrongType({ ...violation, params: { type } }, shape, name, null);
}

const EXPLAIN: Readonly<Record<string, (context: Context) => Words>> = {
  type: ({ violation, field, name, written }) => wrongType(violation, field, name, written(violation.path)),
  enum: notAllowed,
  const: notAllowed,
  anyOf: (context) => (typeof context.violation.value === 'object' ? shapeWrong(context) : notAllowed(context)),
  required: fieldMissing,
  additionalProperties: keyUnknown,
  propertyNames: ({ violation, name }) => ({
    code: 'key-form-wrong',
    message: `tên mục “${String(violation.params['propertyName'])}” trong ${name} viết không đúng cách`,
    hint: 'dùng chữ cái không dấu và chữ số, bắt đầu bằng chữ thường',
  }),
  minLength: (context) => ({
    code: 'text-too-short',
    message: tooShort(context),
    ...hint(exampleHint(context)),
  }),
  maxLength: ({ violation, name }) => ({
    code: 'text-too-long',
    message: `${name} dài ${text(violation.value).length} chữ, nhiều nhất ${String(violation.params['limit'])} chữ`,
    hint: 'rút gọn lại; mỗi mục chỉ một ý',
  }),
  pattern: (context) => ({
    code: 'text-form-wrong',
    message: `${context.name} là “${shown(context.violation.value)}”, không đúng cách viết`,
    ...hint(context.field?.['x-hint'] ?? exampleHint(context)),
  }),
  format: ({ violation, name }) => ({
    code: 'date-invalid',
    message: `${name} là “${shown(violation.value)}”, không phải một ngày viết theo năm-tháng-ngày`,
    hint: dateHint(text(violation.value)),
  }),
  minimum: ({ violation, name, field }) => ({
    code: 'number-too-small',
    message: `${name} là ${text(violation.value)}, ít nhất phải là ${String(violation.params['limit'])}`,
    hint: field?.['x-hint'] ?? `viết một số từ ${String(violation.params['limit'])} trở lên`,
  }),
  maximum: ({ violation, name, field }) => ({
    code: 'number-too-large',
    message: `${name} là ${text(violation.value)}, nhiều nhất là ${String(violation.params['limit'])}`,
    hint: field?.['x-hint'] ?? `viết một số không quá ${String(violation.params['limit'])}`,
  }),
  minItems: ({ name }) => ({
    code: 'list-empty',
    message: `${name} chưa có dòng nào`,
    hint: 'thêm ít nhất một dòng bắt đầu bằng dấu gạch ngang và dấu cách',
  }),
  uniqueItems: ({ name, violation }) => ({
    code: 'list-item-twice',
    message: `${name} có hai dòng giống nhau, dòng ${Number(violation.params['j']) + 1} và dòng ${Number(violation.params['i']) + 1}`,
    hint: 'xóa một dòng',
  }),
};

/** Which token to mark: the unknown key, the key of a map that lacks a field, otherwise the value. */
function placeFor({ violation, placeOf }: Context): TextPlace {
  const { keyword, path, params } = violation;
  const unknown = params['additionalProperty'] ?? (keyword === 'propertyNames' ? params['propertyName'] : undefined);
  if (typeof unknown === 'string') return placeOf([...path, unknown], 'key');
  return keyword === 'required' ? placeOf(path, 'key') : placeOf(path);
}

/** The field that is wrong: of a lacking key its own, though its place can only be that of the group. */
function fieldFor({ keyword, path, params }: Violation): Path {
  return keyword === 'required' ? [...path, String(params['missingProperty'])] : path;
}

/** What could not be read is told already: it is a hole in its list, and its key is not missing. */
function isTold(violation: Violation, broken: readonly Path[]): boolean {
  const { keyword, path, params } = violation;
  if (keyword === 'required') return touches(fieldFor(violation), broken);
  // How the parts of a group go together nobody knows while one of them could not be read.
  if (EXPLAIN[keyword] === undefined) return touches(path, broken);
  const items =
    keyword === 'uniqueItems' ? [params['i'], params['j']].map((index) => [...path, Number(index)]) : [path];
  return items.some((item) => isBelow(item, broken));
}

function problemOf(context: Context): Problem {
  const words = EXPLAIN[context.violation.keyword]?.(context) ?? {
    code: 'value-not-accepted',
    message: `${context.name} là “${shown(context.violation.value)}”, không dùng được ở đây`,
    ...hint(exampleHint(context)),
  };
  return { severity: 'error', place: placeFor(context), field: fieldFor(context.violation), ...words };
}

/** The way to what an unknown key was meant to be, here or elsewhere. */
function misspelt(context: Context): Path[] {
  if (context.violation.keyword !== 'additionalProperties') return [];
  const key = keyMeant(context);
  const meant = key === null ? homeOf(context) : [...context.violation.path, key];
  return meant === null ? [] : [meant];
}

export interface Explanation {
  /** one error for each cause */
  problems: Problem[];
  /** the ways to the fields that misspelt keys were meant to be, so that nobody also calls them missing */
  meant: Path[];
}

/** Explains all violations of one file; a field that is only misspelt or could not be read is not called missing. */
export function explain(violations: readonly Violation[], explained: Explained): Explanation {
  const contexts = violations.map((violation) => contextOf(violation, explained));
  const meant = contexts.flatMap(misspelt);
  const problems = contexts
    .filter(({ violation }) => !isTold(violation, explained.broken))
    .filter(({ violation }) => violation.keyword !== 'required' || !isBelow(fieldFor(violation), meant))
    .map(problemOf);
  return { problems, meant };
}
