/** What every string of a file must be, whatever its field: what is accepted here is printed unchanged. */
import type { Problem } from '../diagnostic.ts';
import { refusedCharacter } from './characters.ts';
import { fieldAt, type SchemaFiles } from './fields.ts';
import { eachLeaf } from './leaves.ts';
import type { Located } from './located.ts';
import { nameAt } from './explain-context.ts';

interface Words {
  code: string;
  severity: Problem['severity'];
  message: string;
  hint: string;
}

/** The first thing wrong with a string, so that one cause gives one message. */
function complaint(text: string, name: string, multiline: boolean): Words | null {
  const refused = refusedCharacter(multiline ? text : text.replace(/[\n\r]/gu, ' '));
  if (refused !== null) return { severity: 'error', ...refused };
  if (/[\n\r]/u.test(text) && !multiline)
    return {
      code: 'line-break-in-value',
      severity: 'error',
      message: `${name} có chỗ xuống dòng`,
      hint: 'viết cả giá trị trên một dòng; nếu dùng dấu | thì bỏ dấu đó đi',
    };
  // Blanks at the ends and in front of lines are the layout of a text of several lines.
  if (multiline) return null;
  if (text !== text.trim())
    return {
      code: 'blank-at-end',
      severity: 'error',
      message: `${name} có dấu cách thừa ở đầu hoặc cuối`,
      hint: `viết ${JSON.stringify(text.trim())}`,
    };
  if (/ {2}/u.test(text))
    return {
      code: 'blank-twice',
      severity: 'warning',
      message: `${name} có hai dấu cách liền nhau`,
      hint: `viết ${JSON.stringify(text.replace(/ {2,}/gu, ' '))}`,
    };
  return null;
}

const hasForm = (text: string, pattern: string | undefined): boolean =>
  pattern === undefined || new RegExp(pattern, 'u').test(text);

/** Line breaks, blanks at the ends, two blanks in a row. */
const LAYOUT = /^\s|\s$| {2}|[\n\r]/u;

/**
 * Refuses blanks at the ends, line breaks where the schema does not allow them (`x-multiline`), and refused
 * characters that an escape such as "\u200b" brought in; warns of two blanks in a row.
 */
export function checkTexts(located: Located, schemas: SchemaFiles, schema: string): Problem[] {
  const problems: Problem[] = [];
  eachLeaf(located.value, (text, way) => {
    // Nearly all are sound, so that their fields need not be looked up.
    if (typeof text !== 'string' || (!LAYOUT.test(text) && refusedCharacter(text) === null)) return;
    const path = [...way];
    const field = fieldAt(schemas, schema, path)?.field ?? null;
    // Of a key that the schema does not know nobody knows what layout it may have; the key itself is told.
    const isFree = field === null || field['x-multiline'] === true;
    const words = complaint(text, nameAt(path, { schemas, schema }), isFree);
    // Of a text of another form than its field asks for that is told, with how to write it.
    const isTold = words?.code === 'blank-twice' && !hasForm(text, field?.pattern);
    if (words !== null && !isTold) problems.push({ place: located.placeOf(path), field: path, ...words });
  });
  return problems;
}
