/** What may be written at a place of the branch file, as its schema has it. */
import { examplesFor, fieldAt, withShape, type Field, type SchemaFiles } from '../../../core/read/fields.ts';
import { scalarText } from '../../../core/roster/yaml/scalar.ts';
import { plain } from '../../form/plain.ts';
import type { Model } from '../../../core/compose/models.ts';
import type { Here } from './here.ts';
import { ACTIONS, targetOffers } from './targets.ts';

/** Something to write, with its Vietnamese name and what there is to know about it. */
export interface Offer {
  /** a key, or a value as it is written in the file */
  text: string;
  title: string;
  info: string;
  /** what comes behind a key; a value that is itself a map or list is written on the lines below */
  opens: 'value' | 'choice' | 'map' | 'list' | 'nothing';
}

export interface Subject {
  schemas: SchemaFiles;
  /** the type of the branch, whose fields others may not have */
  type: string;
  /** the model of that type */
  model: Model | undefined;
}

interface Described extends Field {
  const?: unknown;
  default?: unknown;
  required?: readonly string[];
}

const SCHEMA = 'branch.schema.json';
const NEEDED = { always: 'Luôn phải có.', final: 'Bản chính thức phải có.', no: '' } as const;

const sentence = (text: string): string => (text === '' || /[.?!…]$/u.test(text) ? text : `${text}.`);

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/** Of a field that may also be a word, or of what it is otherwise. */
function opensOf(field: Described): Offer['opens'] {
  if (field.anyOf !== undefined || field.enum !== undefined || field.type === 'boolean') return 'choice';
  return shapeOf(field) ?? 'value';
}

function shapeOf({ properties, items }: Field): 'map' | 'list' | null {
  if (properties !== undefined) return 'map';
  return items === undefined ? null : 'list';
}

function exampleIn(field: Field, type: string): string {
  const example = examplesFor(field, type).find((one) => typeof one === 'string' || typeof one === 'number');
  return example === undefined ? '' : `Ví dụ: ${scalarText(example, false)}`;
}

/** The keys that the map does not have yet: what is needed first, then as the schema has them. */
function keyOffers({ path, keys }: Here, { schemas, type }: Subject): Offer[] {
  const at = fieldAt(schemas, SCHEMA, path);
  if (at === null) return [];
  const map = withShape(at, schemas);
  const always = (map.field as Described).required ?? [];
  const order = { always: 0, final: 1, no: 2 };
  const rows = Object.entries(map.field.properties ?? {}).flatMap(([key, child]) => {
    if (keys.includes(key) || child['x-for']?.includes(type) === false) return [];
    const { field } = withShape({ field: child, file: map.file }, schemas);
    const needed = always.includes(key) ? 'always' : field['x-required'] === 'final' ? 'final' : 'no';
    const own = fieldAt(schemas, SCHEMA, [...path, key])?.field ?? field;
    const offer: Offer = {
      text: key,
      title: field.title ?? '',
      info: joined(sentence(field.description ?? ''), NEEDED[needed], sentence(exampleIn(field, type))),
      opens: opensOf(own),
    };
    return [{ offer, rank: order[needed] }];
  });
  return rows.sort((a, b) => a.rank - b.rank).map(({ offer }) => offer);
}

const value = (text: string, title: string, info = ''): Offer => ({ text, title, info, opens: 'nothing' });

/** The words and numbers among which a value is chosen, and what is usual where nothing settles it. */
function valueOffers({ path, isInline }: Here, { schemas, model }: Subject): Offer[] {
  const key = String(path.at(-1));
  if (path[0] === 'adaptations' && ACTIONS.includes(key)) return model === undefined ? [] : targetOffers(key, model);
  const at = fieldAt(schemas, SCHEMA, path);
  if (at === null) return [];
  const { field } = withShape(at, schemas);
  const { default: fallback, 'x-suggestion': usual } = field as Described;
  const labels = field['x-labels'] ?? {};
  const note = (one: unknown): string => (one === fallback ? 'Không ghi thì hiểu là giá trị này.' : '');
  const isNone = at.field.anyOf?.some((one) => (one as Described).const === 'none') ?? false;
  const about = sentence(at.field.description ?? '');
  const shape = isInline ? null : shapeOf(field);
  const inside: Offer[] =
    shape === null ? [] : [{ text: '…', title: 'ghi từng mục ở dòng dưới', info: about, opens: shape }];
  const none = isNone ? [value('none', 'không có', about), ...inside] : inside;
  const enumerated = (field.enum ?? []).map((one) =>
    value(scalarText(one, isInline), labels[String(one)] ?? '', note(one)),
  );
  const truths = field.type === 'boolean' ? [true, false] : [];
  const answers = truths.map((one) => value(String(one), one ? 'có' : 'không', note(one)));
  const suggested = usual === undefined ? [] : [value(scalarText(usual, isInline), 'nơi khác thường ghi')];
  return [...none, ...enumerated, ...answers, ...suggested];
}

/**
 * What may be written, as far as it goes on with what was typed: the word itself, or its Vietnamese name with or
 * without marks (“chi uy” finds `committee`).
 */
export function offersAt(here: Here, subject: Subject): Offer[] {
  const typed = plain(here.typed);
  const offers = here.kind === 'key' ? keyOffers(here, subject) : valueOffers(here, subject);
  return offers.filter(({ text, title }) => plain(text).startsWith(typed) || ` ${plain(title)}`.includes(` ${typed}`));
}
