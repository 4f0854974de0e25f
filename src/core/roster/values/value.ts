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
  return wordsValue(cell, shown, field);
}

/** The mark behind the last value of a cell; “v.v.” keeps its own. */
const withoutStop = (text: string): string => text.replace(/(?<!\.\S*)[.,;]$/u, '');

/** Text, unless Excel made a date or a share of what was typed: “2/3” is 2 March to it. */
function wordsValue(cell: Exclude<Cell, null>, shown: string, field: Field): Converted {
  const isDate = typeof cell === 'object';
  if (!isDate && !(typeof cell === 'number' && !Number.isInteger(cell))) return textValue(withoutStop(shown), field);
  const example = field.examples?.[0];
  return {
    problem: {
      code: 'roster-text-is-number',
      says: `là ${isDate ? 'ngày' : 'số'} “${shown}”, ở đây cần lời văn`,
      hint: `định dạng lại ô thành chữ (Ctrl+1, Text) rồi gõ lại${typeof example === 'string' ? `, ví dụ ${example}` : ''}`,
    },
  };
}

/** Values between semicolons or on lines of their own; a leading dash or number belongs to a list as it is typed. */
function many(text: string): string[] {
  return text
    .split(/[;\n\r]+/u)
    .map((part) => withoutStop(tidy(part).replace(/^(?:[-–+•*]|\d{1,2}[.)]|[a-zđ]\))\s+/u, '')))
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

const isPerson = ({ heading }: Column): boolean => /^(?:họ tên|tổ trưởng|tổ phó)/iu.test(heading);

/** Two people on lines of one cell are two, not one of a long name. */
function people(cell: Exclude<Cell, null>): string {
  const lines = cellText(cell)
    .split(/[\n\r]+/u)
    .map(tidy)
    .filter((line) => line !== '');
  return lines.every((line) => line.includes(' ')) ? lines.join('; ') : tidy(cellText(cell));
}

/** What else to do in a column, whatever its cell says. */
const ALSO: Readonly<Record<string, string>> = {
  type: 'chi bộ loại khác chưa có quy chế mẫu thì xóa dòng',
  'meeting.day': 'ngày không cố định thì để trống ô này, ghi ở cột “Cách định ngày sinh hoạt”',
};

function withAlso({ problem, ...read }: Converted, { path }: Column): Converted {
  const also = ALSO[path.join('.')];
  if (problem === undefined || also === undefined) return problem === undefined ? read : { problem };
  return { problem: { ...problem, hint: `${problem.hint}; ${also}` } };
}

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
  if (column.list === true) return { value: many(cellText(cell)) };
  return withAlso(one(cell, isPerson(column) ? people(cell) : shown, column.field), column);
}
