/** The words of a question: the schema's, without what concerns only who writes the file by hand. */
import type { Field } from '../read/fields.ts';
import type { Choice } from './asker.ts';

const ABOUT_YAML = /\bnone\b|\[\]|ngoặc kép|“[a-zA-Z]+”/u;

/** What the field means, as one says it to somebody who does not see the file. */
function meaning({ description = '' }: Field): string {
  const parts = description.replace(/^true nếu/u, 'Chọn “Có” nếu').split(/(?<=[;,]) /u);
  return parts
    .filter((part) => !ABOUT_YAML.test(part))
    .join(' ')
    .replace(/[;,]$/u, '');
}

export const titleOf = ({ title = '' }: Field): string => title;

/** @param without what happens when Enter alone is pressed */
export function helpFor(field: Field, without: string): string[] {
  const usual = field['x-suggestion'];
  return [meaning(field), usual === undefined ? '' : `nơi khác thường ghi: ${usual}`, without].filter(
    (line) => line !== '',
  );
}

/** An example as it may be typed; a date as offices write it. */
export function exampleOf({ examples = [], format }: Field): string {
  const [first] = examples;
  if (typeof first !== 'string' && typeof first !== 'number') return '';
  return format === 'date' ? String(first).split('-').reverse().join('/') : String(first);
}

/** The values to choose from, null where the field is filled in by typing. */
export function choicesFor({ enum: allowed, type, 'x-labels': labels = {} }: Field): Choice[] | null {
  if (type === 'boolean') return [...YES_NO];
  if (allowed === undefined) return null;
  return (allowed as (string | number)[]).map((value) => ({ value, label: labels[String(value)] ?? String(value) }));
}

export const YES_NO: readonly Choice[] = [
  { value: true, label: 'Có' },
  { value: false, label: 'Không' },
];

/** What it means to give no answer, by how the question is answered. */
export interface Without {
  typed: string;
  chosen: string;
}

export const LATER: Without = { typed: 'chưa biết thì Enter để ngỏ', chosen: 'để ngỏ' };
export const SKIP: Without = { typed: 'không có thì Enter để qua', chosen: 'bỏ qua' };
export const NO_MORE: Without = { typed: 'hết thì Enter', chosen: 'hết' };
