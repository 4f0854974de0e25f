/** What a cell means for its field. */
import { refusedCharacter } from '../../read/characters.ts';
import type { Field } from '../../read/fields.ts';
import type { Column } from '../columns.ts';
import { isOldText } from '../old-encodings.ts';
import { cellText, type Cell } from '../workbook.ts';
import { choiceValue } from './choice.ts';
import { dateValue } from './date.ts';
import { integerValue } from './number.ts';
import { textValue } from './text.ts';
import { timeValue } from './time.ts';
import { saysNone, tidy } from './words.ts';
import { yesNoValue } from './yes-no.ts';

/** Why a cell cannot be used: `says` follows the heading in the message. */
export interface CellFault {
  code: string;
  says: string;
  hint: string;
}

/** Nothing at all stands for an empty cell. */
export interface Converted {
  value?: unknown;
  /** the cell says that there is none of it */
  none?: true;
  problem?: CellFault;
}

function one(cell: Exclude<Cell, null>, shown: string, field: Field): Converted {
  if (field.enum !== undefined) return choiceValue(shown, field);
  if (field.type === 'integer') return integerValue(cell, shown, field);
  if (field.type === 'boolean') return yesNoValue(cell, shown);
  if (field.format === 'date') return dateValue(cell, shown);
  if (field.pattern?.includes('giờ') === true) {
    const { value } = timeValue(cell, shown);
    return textValue(String(value), field);
  }
  return textValue(shown, field);
}

/** The full stop behind the last value of a cell; “v.v.” keeps its own. */
const withoutStop = (text: string): string => text.replace(/(?<!\.\S*)[.,]$/u, '');

/** Values between semicolons or on lines of their own; a leading dash belongs to a list as it is typed. */
function many(text: string): string[] {
  return text
    .split(/[;\n\r]+/u)
    .map((part) => withoutStop(tidy(part).replace(/^[-+•]\s+/u, '')))
    .filter((part) => part !== '');
}

/** Why nothing can be read from a cell, whatever its field is; null when something can. */
export function faultOf(cell: Exclude<Cell, null>): CellFault | null {
  const text = cellText(cell).normalize('NFC');
  if (typeof cell === 'object' && 'error' in cell)
    return {
      code: 'roster-formula-error',
      says: `là lỗi “${cell.error}” của một công thức`,
      hint: 'sửa công thức, hoặc gõ thẳng giá trị vào ô',
    };
  if (isOldText(text))
    return {
      code: 'roster-old-encoding',
      says: `ghi “${tidy(text)}”, gõ bằng bảng mã cũ (TCVN3, VNI)`,
      hint: 'xóa ô rồi gõ lại bằng bộ gõ Unicode, phông Times New Roman',
    };
  const refused = refusedCharacter(text.replace(/[\s\u00a0]/gu, ' '));
  return refused === null
    ? null
    : { code: refused.code, says: refused.message, hint: 'xóa ô rồi gõ lại bằng bộ gõ Unicode, không dán' };
}

const isName = ({ field, path }: Column): boolean =>
  field.type === 'string' && ['name', 'leader'].includes(String(path.at(-1)));

/** Reads a cell as the value of its column's field. */
export function convert(cell: Cell, column: Column): Converted {
  const shown = tidy(cellText(cell));
  if (cell === null || shown === '') return {};
  const fault = faultOf(cell);
  if (fault !== null) return { problem: fault };
  const isOptionalText = !column.required && column.field.type === 'string' && column.field.enum === undefined;
  if (saysNone(shown) && (column.none !== undefined || column.list === true || isOptionalText)) return { none: true };
  // A name that must be there is missing all the same where the cell says that there is none.
  if (saysNone(shown) && isName(column)) return {};
  return column.list === true ? { value: many(cellText(cell)) } : one(cell, shown, column.field);
}
