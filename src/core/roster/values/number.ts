import type { Field } from '../../read/fields.ts';
import type { Cell } from '../workbook.ts';
import type { Converted } from './value.ts';
import { saysNone } from './words.ts';

/** A whole number, also when it was typed as text or with dots between thousands; “không” is 0 where 0 may stand. */
export function integerValue(cell: Exclude<Cell, null>, shown: string, field: Field): Converted {
  if (typeof cell === 'number' && Number.isInteger(cell)) return { value: cell };
  if (/^\d{1,9}$/u.test(shown)) return { value: Number(shown) };
  if (/^\d{1,3}(\.\d{3})+$/u.test(shown) && typeof cell === 'string')
    return { value: Number(shown.replace(/\./gu, '')) };
  if (saysNone(shown) && field.minimum === 0) return { value: 0 };
  // The one number among words; of “20,5”, “20 đến 25” and “20%” nobody knows which is meant.
  const [digits, ...others] = shown.match(/\d+|%/gu) ?? [];
  const isDate = typeof cell === 'object';
  const hint = isDate
    ? 'ô bị Excel đổi thành ngày: định dạng lại ô thành số (Ctrl+1, Number) rồi gõ lại'
    : digits === undefined || others.length > 0 || shown.startsWith('-')
      ? 'viết một số, chỉ bằng chữ số, ví dụ 20'
      : `chỉ viết chữ số: ${Number(digits)}`;
  return { problem: { code: 'roster-number-wrong', says: `ghi “${shown}”, ở đây cần một số nguyên`, hint } };
}
