import type { Field } from '../../read/fields.ts';
import { shown } from '../../read/words.ts';
import type { Converted } from './value.ts';

/** How the schema asks for a document's number. */
const ONLY_DIGITS = '^\\d{2,3}$';

/**
 * Text; a number that lost its leading zero and a term with another dash are put right where the schema's form asks.
 */
export function textValue(text: string, field: Field): Converted {
  if (field.pattern === undefined || new RegExp(field.pattern, 'u').test(text)) return { value: text };
  const years = /^(?:nhiệm kỳ )?(\d{4})\s*[-–—/]\s*(\d{4})$/iu.exec(text);
  for (const candidate of [text.padStart(2, '0'), years === null ? text : `${years[1] ?? ''} - ${years[2] ?? ''}`])
    if (new RegExp(field.pattern, 'u').test(candidate)) return { value: candidate };
  return {
    problem: { code: 'roster-form-wrong', says: `ghi “${text}”, không đúng cách viết`, hint: formHint(field, text) },
  };
}

/** The schema's hint without what it says about quotes, which nobody needs in a cell. */
function formHint(field: Field, text: string): string {
  const [digits = '', ...others] = text.match(/\d+/gu) ?? [];
  const number = digits.padStart(2, '0');
  const isNumber = new RegExp(ONLY_DIGITS, 'u').test(number) && Number(number) > 0;
  if (field.pattern === ONLY_DIGITS && others.length === 0 && isNumber) return `chỉ viết ${number}`;
  const hint = field['x-hint'] ?? `ví dụ ${shown(field.examples?.[0])}`;
  return hint.replace(' trong ngoặc kép', '').replaceAll('"', '');
}
