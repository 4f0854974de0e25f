/** Rows pasted from Excel or from a table in Word into a list of the form. */
import { plain } from './plain.ts';
import { fromShown, tidyLine } from './value.ts';
import type { Spec } from './spec.ts';

/** A copied table: rows of cells. Cells with line breaks or quotation marks are quoted, as Excel does. */
function tableOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = '';
  };
  const source = text.replaceAll(/\r\n?/gu, '\n').replace(/\n$/u, '');
  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (quoted) {
      if (character !== '"') cell += character;
      else if (source.charAt(at + 1) === '"') cell += source.charAt((at += 1));
      else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === '\t') endCell();
    else if (character === '\n') {
      endCell();
      rows.push(row);
      row = [];
    } else cell += character;
  }
  endCell();
  rows.push(row);
  return rows.map((cells) => cells.map(tidyLine)).filter((cells) => cells.some((one) => one !== ''));
}

/** The column of running numbers that lists in offices begin with. */
const isCounting = (rows: readonly string[][]): boolean =>
  rows.length > 0 && rows.every(([first = ''], index) => first === String(index + 1));

const isHeading = (cells: readonly string[]): boolean =>
  cells.some((cell) =>
    /^(stt|tt|ho va ten|ho ten|ten|nhiem vu.*|dia ban.*|linh vuc.*|quy|chuyen de.*)$/u.test(plain(cell)),
  );

function valueOf(spec: Spec, cell: string): unknown {
  if (spec.kind !== 'choice') return fromShown(spec, spec.kind === 'lines' ? cell.replaceAll(';', '\n') : cell);
  const chosen = spec.choices.find(({ label, value }) => plain(label) === plain(cell) || String(value) === cell);
  return cell === '' ? undefined : (chosen?.value ?? cell);
}

/**
 * The items that a pasted table stands for, its columns in the order of the list's fields; a heading row and a column
 * of running numbers are left out. Null when the text is no table: a single cell is ordinary pasting.
 */
export function itemsOf(text: string, fields: readonly Spec[]): Record<string, unknown>[] | null {
  const table = tableOf(text);
  if (table.length < 2 && (table[0]?.length ?? 0) < 2) return null;
  const [first = [], ...others] = table;
  const rows = isHeading(first) ? others : table;
  const offset = isCounting(rows) && rows.every((cells) => cells.length > 1) ? 1 : 0;
  return rows.map((cells) => {
    const entries = fields.map((field, index) => [field.key, valueOf(field, cells[index + offset] ?? '')] as const);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  });
}
