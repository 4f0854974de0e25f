/** A value of the wrong kind: text where a number belongs, a bare number where text belongs … */
import type { Field } from './fields.ts';
import { plain } from './nearest.ts';
import { isRecord } from './path.ts';
import type { Violation } from './violations.ts';
import { listed, shown, typed } from './words.ts';

const KINDS: Readonly<Record<string, string>> = {
  string: 'chữ',
  integer: 'số nguyên',
  number: 'số',
  boolean: 'true hoặc false',
  array: 'một danh sách',
  object: 'một nhóm mục',
  null: 'để trống',
};

/** The value as a reader of the file would call it. */
function called(value: unknown, written: string | null): string {
  if (value === null) return 'để trống';
  if (Array.isArray(value)) return 'là một danh sách';
  if (isRecord(value)) return 'là một nhóm mục';
  if (typeof value === 'number') return `là số ${written ?? String(value)}`;
  return `là “${shown(value)}”`;
}

function textHint(value: unknown, written: string | null, field: Field | null): string {
  if (field?.format === 'date') return 'viết năm-tháng-ngày, ví dụ 2026-10-05';
  if (typeof value === 'number' || typeof value === 'boolean')
    return `đặt trong dấu ngoặc kép: "${written ?? String(value)}"`;
  if (value === null) return 'viết giá trị, hoặc xóa dòng này';
  return 'viết giá trị trên một dòng, sau dấu hai chấm và một dấu cách';
}

function numberHint(value: unknown): string {
  // The one number among words; of “20,5”, “0x6” and “20 đến 25” nobody knows which is meant.
  const [digits, ...others] = (typeof value === 'string' ? value.match(/\d+/gu) : null) ?? [];
  return digits === undefined || others.length > 0
    ? 'viết một số, chỉ bằng chữ số, ví dụ 20'
    : `chỉ viết chữ số, không đặt trong ngoặc: ${Number(digits)}`;
}

function booleanHint(value: unknown): string {
  const word = typeof value === 'string' ? plain(value) : '';
  if (['co', 'yes', 'y', 'dung', 'x', 'phai'].includes(word)) return 'viết true';
  if (['khong', 'no', 'n', 'sai', 'ko'].includes(word)) return 'viết false';
  return 'viết true nếu có, false nếu không';
}

function listHint(value: unknown): string {
  const item = typeof value === 'string' ? ` “- ${shown(value)}”` : '';
  return `xuống dòng, mỗi dòng bắt đầu bằng dấu gạch ngang và dấu cách${item === '' ? '' : `:${item}`}`;
}

/** @param written the scalar as it stands in the file, e.g. `012` for the number 12 */
export function wrongType(
  { value, params }: Violation,
  field: Field | null,
  name: string,
  written: string | null,
): { code: string; message: string; hint: string } {
  const expected = String(params['type']);
  const keys = Object.keys(field?.properties ?? {});
  const [example] = field?.examples ?? [];
  const hints: Readonly<Record<string, string>> = {
    string: textHint(value, written, field),
    integer: numberHint(value),
    number: numberHint(value),
    boolean: booleanHint(value),
    array: listHint(value),
    object: `xuống dòng, viết các mục ${listed(keys)} thụt vào hai dấu cách`,
  };
  return {
    code: 'value-wrong-type',
    message: `${name} ${called(value, written)}, ở đây cần ${KINDS[expected] ?? expected}`,
    hint: hints[expected] ?? `ví dụ ${typed(example)}`,
  };
}
