/** Asks for the items of a list until one is left empty. */
import { withShape, type FieldAt } from '../read/fields.ts';
import { isRecord } from '../read/path.ts';
import { askOne, tellAll, type Outcome } from './answer.ts';
import { STOPPED, type Asker, type Remark } from './asker.ts';
import type { Draft } from './draft.ts';
import { itemFields, type Question } from './questions.ts';
import { LATER, NO_MORE, SKIP, titleOf } from './words.ts';

interface Listing {
  title: string;
  field: FieldAt;
  items: readonly unknown[];
  /** tries the list with the new item */
  write: (items: unknown[]) => Remark[];
}

/** A list of texts. */
async function askTexts({ title, field, items: old, write }: Listing, draft: Draft, asker: Asker): Promise<Outcome> {
  const items = [...old];
  const { items: item = {} } = field.field;
  const shaped = withShape({ field: item, file: field.file }, draft.library.schemas.files).field;
  const words = { ...shaped, description: field.field.description ?? '', examples: exampleItems(field) };
  for (;;) {
    const take = (value: unknown): Remark[] => write([...items, value]);
    let answer: unknown;
    const outcome = await askOne(
      {
        field: words,
        title: `${title} (${items.length + 1})`,
        required: true,
        without: NO_MORE,
        take: (value) => {
          answer = value;
          return take(value);
        },
      },
      asker,
    );
    if (outcome !== 'answered') return outcome;
    items.push(answer);
  }
}

const exampleItems = ({ field }: FieldAt): readonly unknown[] => {
  const [first] = field.examples ?? [];
  return Array.isArray(first) ? first : [];
};

/** One item of several fields; it stands in the file as soon as what it must have is there. */
async function askItem(list: Question, before: readonly unknown[], draft: Draft, asker: Asker): Promise<Outcome> {
  const fields = itemFields(list, draft.library.schemas.files);
  const item: Record<string, unknown> = {};
  const place = `${titleOf(list.field.field)} (${before.length + 1})`;
  for (const [index, { key, field, required }] of fields.entries()) {
    const write = (value: unknown): Remark[] => {
      const items = [...before, { ...item, [key]: value }];
      const isWhole = fields.every((one) => !one.required || one.key === key || item[one.key] !== undefined);
      if (isWhole) return draft.put(list.path, items).problems;
      return draft.try(list.path, items, [...list.path, before.length, key]);
    };
    const take = (value: unknown): Remark[] => {
      const problems = write(value);
      if (!problems.some(({ severity }) => severity === 'error')) item[key] = value;
      return problems;
    };
    const title = `${place}: ${titleOf(field.field)}`;
    const without = index === 0 ? NO_MORE : required ? null : SKIP;
    const outcome =
      field.field.items === undefined
        ? await askOne({ field: field.field, title, required, without, take }, asker)
        : await askTexts({ title, field, items: [], write: take }, draft, asker);
    if (outcome === STOPPED || (outcome === 'open' && index === 0)) return outcome;
  }
  return 'answered';
}

/** Asks item by item until one is left empty. Each stands in the file as soon as it is whole: to stop loses none. */
export async function askList(list: Question, draft: Draft, asker: Asker): Promise<Outcome> {
  const items = (): unknown[] => {
    const now = list.path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), draft.data());
    return Array.isArray(now) ? now : [];
  };
  const title = titleOf(list.field.field);
  const write = (value: unknown[]): Remark[] => draft.put(list.path, value).problems;
  const isOfTexts = itemFields(list, draft.library.schemas.files).length === 0;
  for (;;) {
    const outcome = isOfTexts
      ? await askTexts({ title, field: list.field, items: items(), write }, draft, asker)
      : await askItem(list, items(), draft, asker);
    if (outcome === STOPPED) return outcome;
    if (outcome === 'open') break;
  }
  return list.required && items().length === 0 ? askNone(list, draft, asker) : 'answered';
}

/** Where the schema takes an empty list, to leave it empty may mean that there is none or that it is not known yet. */
async function askNone({ path, field }: Question, draft: Draft, asker: Asker): Promise<Outcome> {
  if (draft.try(path, [], path).length > 0) return 'open';
  const answer = await asker.choose({
    title: `${titleOf(field.field)}: không có, hay để ngỏ?`,
    help: [],
    choices: [
      { value: true, label: 'không có' },
      { value: null, label: LATER.chosen },
    ],
  });
  if (answer === true) tellAll(asker, draft.put(path, []).problems);
  return answer === STOPPED ? STOPPED : 'answered';
}
