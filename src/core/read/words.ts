/** Words that the messages about fields share. */
import type { Field } from './fields.ts';
import { pathText, type Path } from './path.ts';

/** “meeting.day” (ngày sinh hoạt hằng tháng), so that both the file's and the form's reader find the field. */
export function fieldName(path: Path, field: Field | null): string {
  const name = path.length === 0 ? 'tệp' : `“${pathText(path)}”`;
  const title = path.length === 0 ? undefined : field?.title;
  return title === undefined ? name : `${name} (${lowerFirst(title)})`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A list in words, cut after eight: a, b, c … */
export function listed(values: readonly unknown[]): string {
  const shown = values.slice(0, 8).map((value) => `“${String(value)}”`);
  return shown.join(', ') + (values.length > shown.length ? ' …' : '');
}

/** A scalar as it is typed in the file: in quotes when it would otherwise be read as something else. */
export function typed(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  const isPlain = /^[\p{L}\d][^:#"'\n]*$/u.test(value) && !/^([\d.]+|true|false|null)$/iu.test(value);
  return isPlain ? value : JSON.stringify(value);
}

/** A value in a message: at most sixty letters of it. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
