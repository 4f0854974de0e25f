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
  const digits = /\d+/u.exec(shown)?.[0];
  const isDate = typeof cell === 'object';
  const hint = isDate
    ? 'ô bị Excel đổi thành ngày: định dạng lại ô thành số (Ctrl+1, Number) rồi gõ lại'
    : digits === undefined
      ? 'viết bằng chữ số'
      : `chỉ viết chữ số: ${Number(digits)}`;
  return { problem: { code: 'roster-number-wrong', says: `ghi “${shown}”, ở đây cần một số nguyên`, hint } };
}
