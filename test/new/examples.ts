/** What a person would answer whose branch is one of the examples. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldAt, withShape, type Field, type FieldAt } from '../../src/core/read/fields.ts';
import { isRecord } from '../../src/core/read/path.ts';
import { readYaml } from '../../src/core/read/yaml.ts';
import { library, ROOT } from '../support/library.ts';

type Data = Record<string, unknown>;
type Answers = Record<string, string[]>;

export function exampleData(name: string): Data {
  const path = `examples/${name}/branch.yaml`;
  const { value } = readYaml({ path, text: readFileSync(join(ROOT, path), 'utf8') });
  if (!isRecord(value?.value)) throw new Error(path);
  return value.value;
}

const shape = (at: FieldAt): FieldAt => withShape(at, library().schemas.files);

function word(value: unknown, field: Field): string {
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (field.enum !== undefined) return field['x-labels']?.[String(value)] ?? String(value);
  return field.format === 'date' ? String(value).split('-').reverse().join('/') : String(value);
}

function add(answers: Answers, title: string, answer: string): void {
  (answers[title] ??= []).push(answer);
}

function fill(answers: Answers, at: FieldAt, value: unknown, title: string): void {
  const { field, file } = shape(at);
  if (Array.isArray(value)) {
    if (value.length === 0) add(answers, `${title}: không có, hay để ngỏ?`, 'không có');
    for (const [index, item] of value.entries()) {
      const place = `${title} (${index + 1})`;
      const inner = shape({ field: field.items ?? {}, file });
      if (!isRecord(item)) add(answers, place, String(item));
      else
        for (const [key, child] of Object.entries(inner.field.properties ?? {})) {
          const own = shape({ field: child, file: inner.file });
          if (key in item) fill(answers, own, item[key], `${place}: ${own.field.title ?? ''}`);
        }
    }
  } else if (isRecord(value)) {
    for (const [key, child] of Object.entries(field.properties ?? {})) {
      const own = shape({ field: child, file });
      const mayBeNone = child.examples?.[0] === 'none';
      if (mayBeNone && key in value)
        add(
          answers,
          `Chi bộ có ${(own.field.title ?? '').toLocaleLowerCase('vi')} không?`,
          value[key] === 'none' ? 'Không' : 'Có',
        );
      if (key in value && value[key] !== 'none') fill(answers, own, value[key], own.field.title ?? '');
    }
  } else add(answers, title, word(value, field));
}

/** The answers by the titles of their questions. */
export function answersFor(data: Data): Answers {
  const answers: Answers = {};
  const root = fieldAt(library().schemas.files, 'branch.schema.json', []);
  if (root !== null) fill(answers, root, data, '');
  return answers;
}
