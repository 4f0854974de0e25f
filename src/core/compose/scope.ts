/**
 * What templates see of a branch: the shape of the schema with what is to be printed at every leaf. A field the branch
 * file leaves out is a blank there, so a template meets every path of the schema and no other.
 */
import type { Branch } from '../schema/branch.ts';
import type { DraftInline } from '../tree/nodes.ts';
import type { GroupShape, Shape } from './shape.ts';

export type Field = Leaf | List | Group;

export interface Leaf {
  kind: 'leaf';
  content: readonly DraftInline[];
}

export interface List {
  kind: 'list';
  items: Field[];
}

export interface Group {
  kind: 'group';
  fields: Record<string, Field>;
  /** what the branch file holds there, where nothing else decides what the group's fields print */
  data?: unknown;
}

/** The field that a path leads to from its scope; the steps out of loops, “..”, have chosen that. */
export function fieldAt(scope: Field, path: readonly string[]): Field {
  let field: Field | undefined = scope;
  for (const step of path) {
    if (step !== '..') field = field?.kind === 'group' ? field.fields[step] : undefined;
  }
  if (field === undefined) throw new Error(`path “${path.join('.')}”, which is no field`);
  return field;
}

/** A value that is printed as it is and has nothing below it. */
export const leaf = (...content: DraftInline[]): Leaf => ({ kind: 'leaf', content });

function leafOf(value: unknown, path: string, label: string): Leaf {
  if (typeof value === 'string' || typeof value === 'number') return leaf({ type: 'value', text: String(value), path });
  return leaf({ type: 'blank', path, label: label === '' ? path : label });
}

/** A group of the schema, whose fields are made when a template asks for one: of most groups none does. */
class SchemaGroup implements Group {
  readonly kind = 'group';
  readonly data: unknown;
  private readonly make: () => Record<string, Field>;
  private made: Record<string, Field> | null = null;

  constructor(shape: GroupShape, data: unknown, path: string) {
    this.data = data;
    this.make = () => fieldsOf(shape, data, path);
  }

  get fields(): Record<string, Field> {
    this.made ??= this.make();
    return this.made;
  }
}

function fieldsOf(shape: GroupShape, value: unknown, path: string): Record<string, Field> {
  const record = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const fields: Record<string, Field> = {};
  for (const [key, child] of shape.fields) {
    fields[key] = fieldOf(child, record[key], path === '' ? key : `${path}.${key}`);
  }
  return fields;
}

function fieldOf(shape: Shape, value: unknown, path: string): Field {
  if (shape.kind === 'leaf') return leafOf(value, path, shape.label);
  if (shape.kind === 'group') return new SchemaGroup(shape, value, path);
  // An absent list is one blank item, so that a blank model shows the row that is to be filled in.
  const items: unknown[] = Array.isArray(value) ? value : value === 'none' ? [] : [undefined];
  return { kind: 'list', items: items.map((item, index) => fieldOf(shape.item, item, `${path}.${index}`)) };
}

/** A value with the words that go before it; a blank keeps them too: “Đảng ủy …………”. */
function derived(value: string | undefined, before: string, path: string, label: string): Leaf {
  if (value !== undefined) return leaf({ type: 'value', text: before + value, path });
  const blank: DraftInline = { type: 'blank', path, label };
  return before === '' ? leaf(blank) : leaf({ type: 'text', text: before }, blank);
}

/** Days under 10 are written with a zero (HD 05 II.I, 4.2.2). */
function day(value: number | undefined, path: string, label: string, before = ''): Leaf {
  return derived(value === undefined ? undefined : String(value).padStart(2, '0'), before, path, label);
}

/** What stands beside the fields of the schema, or in their place: group → name → what it is of a branch. */
const DERIVED: Record<string, Record<string, (branch: Partial<Branch>) => Leaf>> = {
  superior: {
    committee: ({ superior }) => derived(superior?.unit, 'Đảng ủy ', 'superior.unit', 'Đảng ủy cấp trên trực tiếp'),
    organization: ({ superior }) => derived(superior?.unit, 'Đảng bộ ', 'superior.unit', 'Đảng bộ cấp trên trực tiếp'),
  },
  meeting: {
    day: ({ meeting }) => day(meeting?.day, 'meeting.day', 'ngày sinh hoạt chi bộ'),
    // “ngày 03” for a fixed day, or the rule's own words.
    when: ({ meeting }) =>
      meeting?.rule === undefined
        ? day(meeting?.day, 'meeting.day', 'ngày sinh hoạt chi bộ', 'ngày ')
        : derived(meeting.rule, '', 'meeting.rule', 'lệ sinh hoạt chi bộ'),
  },
  dues: {
    day: ({ dues }) => day(dues?.day, 'dues.day', 'ngày đóng đảng phí'),
    remitDay: ({ dues }) => day(dues?.remitDay, 'dues.remitDay', 'ngày nộp đảng phí lên cấp trên'),
  },
};

const ROMAN = ['', 'I', 'II', 'III', 'IV'];

/**
 * Quarters are written in Roman numerals: “Quý IV”; who prepares a topic is settled later where the file names nobody.
 */
function asPrinted(topic: Field): Field {
  const { quarter, presenter } = topic.kind === 'group' ? topic.fields : {};
  const [value] = quarter?.kind === 'leaf' ? quarter.content : [];
  if (topic.kind !== 'group' || value?.type !== 'value') return topic;
  const roman = leaf({ ...value, text: ROMAN[Number(value.text)] ?? value.text });
  const isNamed = presenter?.kind === 'leaf' && presenter.content[0]?.type === 'value';
  const named = isNamed ? {} : { presenter: leaf({ type: 'text', text: 'theo phân công' }) };
  return { kind: 'group', fields: { ...topic.fields, quarter: roman, ...named } };
}

/** The shape of what templates see: the fields of the schema and the derived ones. */
export function scopeShape(shape: Shape): GroupShape {
  const fields = shape.kind === 'group' ? shape.fields : [];
  const withDerived = fields.map(([key, child]): [string, Shape] => {
    if (child.kind !== 'group' || !Object.hasOwn(DERIVED, key)) return [key, child];
    const known = child.fields.map(([name]) => name);
    const others = Object.keys(DERIVED[key] ?? {}).filter((name) => !known.includes(name));
    return [key, { ...child, fields: [...child.fields, ...others.map((name): [string, Shape] => [name, LEAF])] }];
  });
  return { kind: 'group', fields: withDerived };
}

const LEAF: Shape = { kind: 'leaf', label: '' };

/** The scope of a branch. */
export function scopeOf(branch: Partial<Branch>, shape: Shape): Group {
  const scope = new SchemaGroup(shape.kind === 'group' ? shape : { kind: 'group', fields: [] }, branch, '');
  for (const [key, makers] of Object.entries(DERIVED)) {
    const group = scope.fields[key];
    if (group?.kind !== 'group') continue;
    for (const [name, make] of Object.entries(makers)) group.fields[name] = make(branch);
  }
  const thematic = scope.fields['thematic'];
  const topics = thematic?.kind === 'group' ? thematic.fields['topics'] : undefined;
  if (topics?.kind === 'list') topics.items = topics.items.map(asPrinted);
  return scope;
}
