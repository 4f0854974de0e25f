/**
 * What a branch is asked for: what its final regulation needs and what most branches fill in, in the order of the
 * schema.
 */
import type { BranchType, Library } from '../library.ts';
import { examplesFor, fieldAt, withShape, type Field, type FieldAt, type SchemaFiles } from '../read/fields.ts';
import { isRecord } from '../read/path.ts';

export interface Question {
  path: string[];
  /** “meeting.day” */
  name: string;
  field: FieldAt;
  /** “whether”: is there any of it at all? What it is made of is asked once the answer is yes. */
  kind: 'one' | 'list' | 'whether';
  /** a final regulation cannot be made without it */
  required: boolean;
  /** the value that stands there, undefined for none */
  value: unknown;
}

/** What few branches need: it stays in the file for those who look for it there. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'type',
  'status',
  'model',
  'formerNames',
  'committee.members.note',
  'committee.members.group',
  'secretary.note',
  'deputy.note',
  'groups.deputyLeader',
  'meeting.smallBranch',
  'adoption.assignments',
  'adaptations',
]);

/** What no mark of the schema asks for but a check does: one of the first two, the last where there is a committee. */
const ASKED_BY_CHECKS: ReadonlySet<string> = new Set(['name', 'meeting.day', 'meeting.rule', 'committeeMeeting']);

type Data = Readonly<Record<string, unknown>>;

interface Asking {
  type: BranchType;
  data: Data;
  /** the names of what was said to be there */
  opened: ReadonlySet<string>;
  schemas: SchemaFiles;
}

const within = (value: unknown, key: string): unknown => (isRecord(value) ? value[key] : undefined);

function isAsked(name: string, field: Field, { type, data }: Asking): boolean {
  if (LEFT_OUT.has(name) || field['x-for']?.includes(type) === false) return false;
  if (name === 'meeting.day') return within(data['meeting'], 'rule') === undefined;
  if (name === 'meeting.rule') return within(data['meeting'], 'day') === undefined;
  return name !== 'committeeMeeting' || isRecord(data['committee']);
}

function below(at: FieldAt, value: unknown, path: string[], isNeeded: boolean, asking: Asking): Question[] {
  const { field, file } = withShape(at, asking.schemas);
  return Object.entries(field.properties ?? {}).flatMap(([key, child]): Question[] => {
    const childPath = [...path, key];
    const name = childPath.join('.');
    if (!isAsked(name, child, asking)) return [];
    const shaped = withShape({ field: child, file }, asking.schemas);
    const asks = child['x-required'] === 'final' || ASKED_BY_CHECKS.has(name) || path[0] === 'committeeMeeting';
    const own = within(value, key);
    const field = { ...shaped, field: { ...shaped.field, examples: examplesFor(shaped.field, asking.type) } };
    const question = { path: childPath, name, field, required: isNeeded && asks, value: own };
    const mayBeNone = child.examples?.[0] === 'none';
    if (mayBeNone && (own === 'none' || (own === undefined && !asking.opened.has(name))))
      return [{ ...question, kind: 'whether' }];
    if (shaped.field.items !== undefined) return [{ ...question, kind: 'list' }];
    if (shaped.field.properties === undefined) return [{ ...question, kind: 'one' }];
    return below(shaped, own, childPath, question.required, asking);
  });
}

/** Every question for a branch with this data, answered ones too. */
export function questionsFor(
  type: BranchType,
  data: Data,
  opened: ReadonlySet<string>,
  { schemas }: Library,
): Question[] {
  const root = fieldAt(schemas.files, 'branch.schema.json', []);
  return root === null ? [] : below(root, data, [], true, { type, data, opened, schemas: schemas.files });
}

/** The fields of an item of a list that are asked for. */
export function itemFields(list: Question, schemas: SchemaFiles): { key: string; field: FieldAt; required: boolean }[] {
  const { items } = list.field.field;
  if (items === undefined) return [];
  const { field, file } = withShape({ field: items, file: list.field.file }, schemas);
  const always = (field as { required?: readonly string[] }).required ?? [];
  return Object.entries(field.properties ?? {})
    .filter(([key]) => !LEFT_OUT.has(`${list.name}.${key}`))
    .map(([key, child]) => ({
      key,
      field: withShape({ field: child, file }, schemas),
      required: always.includes(key),
    }));
}

/**
 * The question to ask next. What is optional and stands before the last answer was passed over when the file was filled
 * in; a list that is the last answer may have been broken off.
 * @param done the names of what has been asked since
 */
export function nextQuestion(questions: readonly Question[], done: ReadonlySet<string>): Question | undefined {
  const last = questions.reduce((found, { value }, index) => (value === undefined ? found : index), -1);
  return questions.find(({ name, kind, required, value }, index) => {
    if (done.has(name)) return false;
    if (value === undefined) return required || index > last;
    return kind === 'list' && index === last && index < questions.length - 1;
  });
}

/** What a final regulation still needs; of the two ways to say when the branch meets only the first. */
export function stillOpen(questions: readonly Question[]): Question[] {
  return questions.filter(({ name, required, value }) => required && value === undefined && name !== 'meeting.rule');
}
